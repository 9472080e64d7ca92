/**
 * Which programs can work on the database's schema, while several versions run side by side, and
 * what a new one does to what it finds there.
 */
package org.tongbao.shared.schema;
