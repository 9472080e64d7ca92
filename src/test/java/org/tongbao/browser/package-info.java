/** What a resident sees: forms in a browser that is driven from outside, where there is one. */
package org.tongbao.browser;
