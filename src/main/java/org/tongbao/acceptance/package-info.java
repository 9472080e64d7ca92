/**
 * Acceptance (验收销号): that somebody who may say so found a measure, and then its issue, to be done.
 * Reopening one ends its acceptance; what was accepted stays on record.
 */
package org.tongbao.acceptance;
