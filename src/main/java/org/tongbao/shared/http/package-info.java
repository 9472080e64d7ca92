/** HTTP as every resource speaks it: preconditions, negotiation, request ids, limits on bodies. */
package org.tongbao.shared.http;
