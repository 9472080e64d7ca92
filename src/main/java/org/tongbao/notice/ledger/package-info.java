/**
 * The ledger of a notice (整改台账), and the three lists that it is made of: problems, tasks and
 * responsibilities (问题清单、任务清单、责任清单). All are views of the working copy, for staff.
 */
package org.tongbao.notice.ledger;
