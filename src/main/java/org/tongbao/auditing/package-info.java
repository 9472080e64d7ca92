/** What auditors read of the audit log, within the bounds of their organisation. */
package org.tongbao.auditing;
