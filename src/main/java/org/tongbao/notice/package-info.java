/**
 * The working copy of a notice, as staff write it: sections, issues and measures in the order in
 * which they are printed. Nothing in this room is public; the public reads revisions only.
 */
package org.tongbao.notice;
