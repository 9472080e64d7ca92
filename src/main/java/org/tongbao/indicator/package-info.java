/**
 * Indicators of measures (指标): a target, and the history of actual figures. Whether a target is
 * reached is worked out, never typed.
 */
package org.tongbao.indicator;
