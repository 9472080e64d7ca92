/** What there is to find in Chinese text, whatever it is the text of; all in linear time. */
package org.tongbao.shared.text;
