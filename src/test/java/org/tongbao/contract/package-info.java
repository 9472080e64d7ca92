/**
 * Holds server and contract together: every exchange of every test is checked against {@code
 * openapi.yaml}, and every answer that it promises must have been given in some test.
 */
package org.tongbao.contract;
