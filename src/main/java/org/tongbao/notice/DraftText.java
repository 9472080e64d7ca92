package org.tongbao.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What a part of a working copy says, for queries that seek words; {@link DraftTexts} writes it.
 */
@Entity
@Immutable
@Table(name = "draft_texts")
@SuppressWarnings("UnusedVariable") // queries read it
class DraftText {

  @Id private UUID id;

  private UUID noticeId;
  private UUID issueId;
  private String folded;
  private List<Integer> grams;

  /** For Hibernate. */
  protected DraftText() {}
}
