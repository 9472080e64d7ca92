package org.tongbao.notice.ledger;

import java.util.UUID;

/**
 * A cell that says something new.
 *
 * @param row of the sheet, as programs number it
 * @param column its heading there
 * @param id of the issue or measure
 * @param before what a ledger showed there; null: nothing
 */
public record LedgerChange(int row, String column, UUID id, String before, String after) {}
