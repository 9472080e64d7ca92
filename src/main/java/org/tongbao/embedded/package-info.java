/**
 * A database for one machine: the bundled PostgreSQL, started when no JDBC URL is configured. It
 * knows no feature; to the rest of the server it is a JDBC URL like any other.
 */
package org.tongbao.embedded;
