package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.shared.page.PageParameters;
import org.tongbao.shared.page.PageRequest;

/** What stands behind all that a list looks through; each test takes back what it adds. */
@QuarkusTest
class ListRowsTest {

  private static final int MORE = 5;
  private static final PageRequest FIRST = new PageParameters(20, null).of("a test");

  /** Copies a row, to an hour later, under ids that nothing else has. */
  private static final String COPY =
      """
      insert into %1$s
      select (jsonb_populate_record(t, jsonb_build_object('id', md5('copy' || g), '%2$s', md5('copy' || g),
             'published_at', now() + interval '1 hour'))).*
        from generate_series(1, %3$d) g, %1$s t
       where t.ctid = (select min(ctid) from %1$s where %4$s = :notice)
      """;

  /** Every so many issues of a notice get a text of its issues about water. */
  private static final String SAID =
      """
      insert into passages (notice_id, place, organisation_id, published_at, rank, issue_id, text, folded, grams)
      select p.notice_id, 1000 + i.at, p.organisation_id, i.published_at, p.rank, i.issue_id, p.text, p.folded, p.grams
        from (select issue_id, published_at, row_number() over (order by published_at desc, issue_id desc) as at
                from published_issues where notice_id = :notice) i,
             (select * from passages where notice_id = :notice and rank = 2 and text like '%水质%' limit 1) p
       where i.at % :apart = 0
      """;

  private static final String SAYING =
      """
      select i.issue_id from published_issues i
       where i.notice_id = :notice
         and exists (select from passages p where p.issue_id = i.issue_id and p.text like '%水质%')
       order by i.published_at desc, i.issue_id desc limit :most
      """;

  @Inject PublicLists lists;
  @Inject Session session;

  private UUID organisation;
  private UUID notice;

  @BeforeEach
  void aLiveNotice() {
    organisation = Api.organisation();
    notice = Notices.draft(organisation);
    Notices.publish(notice);
  }

  @Test
  @TestTransaction
  void aRareNoticeIsFound() {
    int many = ListRows.LOOKED_THROUGH_NOTICES + MORE;
    copy("notices", "id", many, "id");
    copy("revisions", "notice_id", many, "notice_id");
    copy("published_notices", "notice_id", many, "notice_id");
    NoticeSearch rare = new NoticeSearch("云溪", organisation, null, null, null, NoticeSort.NEWEST);
    assertThat(lists.notices(rare, FIRST).items())
        .extracting(NoticeSummary::id)
        .containsExactly(notice);
  }

  @Test
  @TestTransaction
  void aRareIssueIsFound() {
    copy("published_issues", "issue_id", ListRows.LOOKED_THROUGH + MORE, "notice_id");
    IssueSearch rare =
        new IssueSearch("水质", organisation, null, null, null, null, null, null, null, null);
    assertThat(lists.issues(rare, FIRST).items())
        .extracting(IssueSummary::title)
        .containsExactly("关于“水质公示不及时”问题");
  }

  /** A word of every so many issues: found among the first, further on, or by the index. */
  @ParameterizedTest
  @ValueSource(ints = {20, 100, 500})
  @TestTransaction
  void issuesAreFoundInTheirOrderHoweverRareTheWord(int apart) {
    copy("published_issues", "issue_id", 2 * ListRows.LOOKED_THROUGH + MORE, "notice_id");
    session
        .createNativeMutationQuery(SAID)
        .setParameter("notice", notice)
        .setParameter("apart", apart)
        .executeUpdate();
    List<UUID> expected =
        session
            .createNativeQuery(SAYING, UUID.class)
            .setParameter("notice", notice)
            .setParameter("most", FIRST.limit())
            .getResultList();
    IssueSearch search =
        new IssueSearch("水质", organisation, null, null, null, null, null, null, null, null);
    assertThat(expected).hasSizeGreaterThan(MORE - 1);
    assertThat(lists.issues(search, FIRST).items())
        .extracting(IssueSummary::id)
        .containsExactlyElementsOf(expected);
  }

  @Test
  @TestTransaction
  void aRareMeasureIsFound() {
    copy("published_measures", "measure_id", ListRows.LOOKED_THROUGH + MORE, "notice_id");
    MeasureSearch rare =
        new MeasureSearch("水质检测", organisation, null, null, null, null, null, null, null);
    assertThat(lists.measures(rare, FIRST).items())
        .extracting(MeasureSummary::text)
        .containsExactly("水质检测结果由按季公示改为按月公示。");
  }

  private void copy(String table, String id, int many, String of) {
    int copied =
        session
            .createNativeMutationQuery(COPY.formatted(table, id, many, of))
            .setParameter("notice", notice)
            .executeUpdate();
    assertThat(copied).isEqualTo(many);
  }
}
