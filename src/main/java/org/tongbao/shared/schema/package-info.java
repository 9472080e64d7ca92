/** Which programs can work on the database's schema, while several versions run side by side. */
package org.tongbao.shared.schema;
