package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** What staff do with single sections. */
@ApplicationScoped
public class SectionService extends NodeService<Section, SectionInput, SectionView> {

  SectionService(NodeEditing editing) {
    super(Section.class, editing);
  }

  /** The sections directly below a notice, with all below them. */
  @Transactional
  public List<SectionView> below(UUID noticeId) {
    return trees().read(noticeId).view().sections();
  }

  /** Adds a section to a notice, below {@code parentId} where it is given. */
  @Transactional
  public SectionView create(UUID noticeId, SectionInput input) {
    return create(trees().edit(noticeId), noticeId, input);
  }

  @Override
  Level<Section> level(NoticeTree tree) {
    return tree.sections();
  }

  @Override
  Section make(UUID noticeId, Instant now) {
    return new Section(noticeId, now);
  }

  /** Sections move between parents, but neither below themselves nor too deep. */
  @Override
  void place(NoticeTree tree, Section section, UUID owner, SectionInput input) {
    UUID notice = tree.notice().id();
    UUID parent = input.parentId() == null ? notice : input.parentId();
    if (!parent.equals(notice) && tree.sections().find(parent).isEmpty()) {
      throw invalid("not-in-notice");
    }
    boolean known = tree.sections().find(section.id()).isPresent();
    if (known && tree.within(parent, section.id())) {
      throw invalid("cycle");
    }
    int height = known ? tree.height(section.id()) : 1;
    if (tree.depth(parent) + height > Section.MAX_DEPTH) {
      throw invalid("too-deep", Section.MAX_DEPTH);
    }
    tree.sections().place(section, parent, input.position());
  }

  @Override
  void fill(TreeMerge merge, Section section, SectionInput input) {
    merge.section(section, input, "");
  }

  @Override
  SectionView view(NoticeTree tree, Section section) {
    return tree.view(section);
  }

  private static Problem invalid(String key, Object... arguments) {
    return new Problem(ProblemType.INVALID_CONTENT).violation("/parentId", key, arguments);
  }
}
