/** The clock that everyone reads, and days on which an office works. */
package org.tongbao.shared.time;
