package org.tongbao.intake;

import java.util.Map;

/**
 * What came through the door.
 *
 * @param headers what may still come; none where this cost nothing
 */
record Passed<T>(T taken, Map<String, String> headers) {}
