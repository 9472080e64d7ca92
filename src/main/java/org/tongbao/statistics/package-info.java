/**
 * How far rectification has come: counts of issues and measures, of what is published for everyone
 * and of working copies for staff. Each figure names the list of what it counts.
 */
package org.tongbao.statistics;
