/** Lists that page by cursor: no offsets, no totals, stable under insertion. */
package org.tongbao.shared.page;
