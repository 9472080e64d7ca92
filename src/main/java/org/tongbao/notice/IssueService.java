package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/** What staff do with single issues. */
@ApplicationScoped
public class IssueService extends NodeService<Issue, IssueInput, IssueView> {

  private final IssueRepository issues;
  private final TaskSearch search;
  private final LookBack lookBack;
  private final CurrentActor actor;
  private final Clock clock;

  IssueService(
      NodeEditing editing,
      IssueRepository issues,
      TaskSearch search,
      LookBack lookBack,
      CurrentActor actor,
      Clock clock) {
    super(Issue.class, editing);
    this.lookBack = lookBack;
    this.issues = issues;
    this.search = search;
    this.actor = actor;
    this.clock = clock;
  }

  /** Issues of all notices within reach. */
  @Transactional
  public Page<IssueListItem> list(TaskFilter filter, PageRequest page) {
    return search.page(
        TaskKind.ISSUE, filter, page, (ids, today) -> issues.items(ids, actor.scope(), today));
  }

  /** An issue among those of its chain that are within reach, the earliest first. */
  @Transactional
  public List<IssueListItem> chain(UUID issueId) {
    trees().read(Issue.class, issueId);
    List<UUID> chain = lookBack.chain(issueId);
    return issues.items(chain, actor.scope(), LocalDate.now(clock)).stream()
        .sorted(Comparator.comparing(item -> chain.indexOf(item.id())))
        .toList();
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
