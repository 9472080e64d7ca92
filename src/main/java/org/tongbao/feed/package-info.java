/**
 * What is published, corrected and withdrawn, for programs that look every now and then: Atom (RFC
 * 4287) and JSON Feed 1.1.
 */
package org.tongbao.feed;
