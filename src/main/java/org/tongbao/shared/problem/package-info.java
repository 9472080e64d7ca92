/**
 * Everything that can go wrong, as RFC 9457 tells it: one list of types, one place that answers.
 */
package org.tongbao.shared.problem;
