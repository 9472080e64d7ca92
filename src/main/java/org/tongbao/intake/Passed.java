package org.tongbao.intake;

import java.util.Map;

/**
 * What came through the door.
 *
 * @param headers what may still come
 */
record Passed<T>(T taken, Map<String, String> headers) {}
