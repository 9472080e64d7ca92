package org.tongbao.publication;

import java.util.List;

/** The measures of an issue in the order of print. */
public record PublishedMeasureList(List<PublishedMeasure> items) {}
