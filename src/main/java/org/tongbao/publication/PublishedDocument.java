package org.tongbao.publication;

import java.util.List;

/** A revision in memory: as a model, and in each form in which it is read. */
record PublishedDocument(PublishedNotice notice, List<Rendition> renditions) {}
