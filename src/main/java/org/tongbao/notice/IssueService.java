package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/** What staff do with single issues. */
@ApplicationScoped
public class IssueService extends NodeService<Issue, IssueInput, IssueView> {

  private final IssueRepository issues;
  private final CurrentActor actor;
  private final Clock clock;

  IssueService(NodeEditing editing, IssueRepository issues, CurrentActor actor, Clock clock) {
    super(Issue.class, editing);
    this.issues = issues;
    this.actor = actor;
    this.clock = clock;
  }

  /** Issues of all notices within reach. */
  @Transactional
  public Page<IssueListItem> list(IssueFilter filter, PageRequest page) {
    return Page.cut(
        issues.list(filter, actor.scope(), LocalDate.now(clock), page),
        page,
        IssueRepository::cursor,
        item -> item);
  }

  /** The issues of a section, with their measures. */
  @Transactional
  public List<IssueView> below(UUID sectionId) {
    NoticeTree tree = trees().read(Section.class, sectionId);
    return tree.issues().below(sectionId).stream().map(tree::view).toList();
  }

  /** Adds an issue to a section. */
  @Transactional
  public IssueView create(UUID sectionId, IssueInput input) {
    NoticeTree tree = trees().edit(Section.class, sectionId);
    return create(tree, tree.sections().get(sectionId).id(), input);
  }

  @Override
  Level<Issue> level(NoticeTree tree) {
    return tree.issues();
  }

  @Override
  Issue make(UUID noticeId, Instant now) {
    return new Issue(noticeId, now);
  }

  @Override
  void place(NoticeTree tree, Issue issue, UUID section, IssueInput input) {
    tree.issues().place(issue, section, input.position());
  }

  @Override
  void fill(TreeMerge merge, Issue issue, IssueInput input) {
    merge.issue(issue, input, "");
  }

  @Override
  IssueView view(NoticeTree tree, Issue issue) {
    return tree.view(issue);
  }
}
