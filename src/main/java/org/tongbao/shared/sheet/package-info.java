/**
 * Tables for a spreadsheet, as CSV or XLSX: rows are written as they come and none is kept, and no
 * cell is taken for a formula.
 */
package org.tongbao.shared.sheet;
