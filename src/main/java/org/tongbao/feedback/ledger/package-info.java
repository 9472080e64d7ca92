/**
 * The monthly ledger of feedback (台账): the cases received in a month, counted and listed as they
 * stand now. It reads what the case work has stored, and nothing of who submitted.
 */
package org.tongbao.feedback.ledger;
