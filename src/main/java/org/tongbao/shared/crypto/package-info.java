/** Sealing of what the database must hold but not show. */
package org.tongbao.shared.crypto;
