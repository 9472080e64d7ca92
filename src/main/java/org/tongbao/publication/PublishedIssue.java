package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Deadline;
import org.tongbao.notice.Printable;
import org.tongbao.notice.Responsibility;

/** An issue as it was published, with its measures. */
@RegisterForReflection
public record PublishedIssue(
    UUID id,
    String marker,
    String title,
    boolean runIn,
    String statement,
    String cause,
    String goal,
    String result,
    Responsibility responsibility,
    Deadline deadline,
    Completion completion,
    boolean sustained,
    Boolean withinConcentratedPeriod,
    List<PublishedMeasure> measures)
    implements Printable.Issue {}
