/** What every page of HTML needs that the server makes itself. */
package org.tongbao.shared.html;
