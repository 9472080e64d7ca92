package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
