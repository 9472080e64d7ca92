/**
 * What must be right, and what should be looked at, before a notice goes before its readers. It
 * stands on the working copy and below publication, which asks here first; it changes no notice.
 */
package org.tongbao.checking;
