package org.tongbao.checking;

import java.util.List;

/**
 * What the checks say of a notice.
 *
 * @param passed whether there is no error
 * @param contentHash what was checked
 * @param findings errors first
 * @param omitted how many more there are
 */
public record ChecksView(
    boolean passed, String contentHash, List<FindingView> findings, int omitted) {}
