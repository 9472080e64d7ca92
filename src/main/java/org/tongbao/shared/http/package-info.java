/** HTTP as every resource speaks it: preconditions, request ids, limits on bodies. */
package org.tongbao.shared.http;
