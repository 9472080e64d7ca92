/** How many requests of a kind are taken in a while, by token buckets. */
package org.tongbao.shared.limit;
