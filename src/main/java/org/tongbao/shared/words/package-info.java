/**
 * Words that somebody seeks, and texts as they are compared with them: in one width, in small
 * letters and simplified characters, without spaces.
 */
package org.tongbao.shared.words;
