package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/** What staff do with single measures. */
@ApplicationScoped
public class MeasureService extends NodeService<Measure, MeasureInput, MeasureView> {

  private final MeasureRepository measures;
  private final TaskSearch search;

  MeasureService(NodeEditing editing, MeasureRepository measures, TaskSearch search) {
    super(Measure.class, editing);
    this.measures = measures;
    this.search = search;
  }

  /** Measures of all notices within reach. */
  @Transactional
  public Page<MeasureListItem> list(TaskFilter filter, PageRequest page) {
    return search.page(TaskKind.MEASURE, filter, page, measures::items);
  }

  /** The measures of an issue. */
  @Transactional
  public List<MeasureView> below(UUID issueId) {
    return trees().read(Issue.class, issueId).measures().below(issueId).stream()
        .map(Measure::view)
        .toList();
  }

  /** Adds a measure to an issue. */
  @Transactional
  public MeasureView create(UUID issueId, MeasureInput input) {
    NoticeTree tree = trees().edit(Issue.class, issueId);
    return create(tree, tree.issues().get(issueId).id(), input);
  }

  @Override
  Level<Measure> level(NoticeTree tree) {
    return tree.measures();
  }

  @Override
  Measure make(UUID noticeId, Instant now) {
    return new Measure(noticeId, now);
  }

  @Override
  void place(NoticeTree tree, Measure measure, UUID issue, MeasureInput input) {
    tree.measures().place(measure, issue, input.position());
  }

  @Override
  void fill(TreeMerge merge, Measure measure, MeasureInput input) {
    merge.measure(measure, input, "");
  }

  @Override
  MeasureView view(NoticeTree tree, Measure measure) {
    return measure.view();
  }
}
