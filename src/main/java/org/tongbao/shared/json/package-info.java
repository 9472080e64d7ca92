/** JSON in the one form that can be hashed. */
package org.tongbao.shared.json;
