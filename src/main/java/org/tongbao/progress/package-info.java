/**
 * How the putting right goes on: what was recorded on issues and measures, entry by entry. Entries
 * are only ever added; the completion of an issue or measure is that of its last one.
 */
package org.tongbao.progress;
