package org.tongbao.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tongbao.client.api.StaffNoticesApi;
import org.tongbao.client.api.StaffOrganisationsApi;
import org.tongbao.client.api.StaffPublicationApi;
import org.tongbao.client.model.ContactInput;
import org.tongbao.client.model.IssueInput;
import org.tongbao.client.model.MeasureInput;
import org.tongbao.client.model.NoticeInput;
import org.tongbao.client.model.OrganisationContactInput;
import org.tongbao.client.model.OrganisationInput;
import org.tongbao.client.model.RevisionInput;
import org.tongbao.client.model.SectionInput;

/** Notices as staff write and publish them. */
final class Notices {

  static final String MEASURE = "完成老旧管网改造12.6公里。";

  private Notices() {}

  /** Publishes a notice in an organisation of its own, and tells its id. */
  static UUID publish(ApiClient staff) throws ApiException {
    UUID organisation =
        new StaffOrganisationsApi(staff)
            .createOrganisation(
                new OrganisationInput()
                    .slug("java-" + UUID.randomUUID())
                    .name("青禾县水务局")
                    .contact(new OrganisationContactInput().phones(List.of()).emails(List.of())),
                null)
            .getId();
    UUID notice = new StaffNoticesApi(staff).createNotice(draft(organisation), null).getId();
    new StaffPublicationApi(staff).publishNotice(notice, new RevisionInput(), null);
    return notice;
  }

  private static NoticeInput draft(UUID organisation) {
    return new NoticeInput()
        .organisationId(organisation)
        .issuer("中共青禾县水务局党组")
        .title("关于巡察整改情况的通报")
        .addOpeningItem("现将整改情况予以公布。")
        .addSectionsItem(
            new SectionInput().marker("一、").heading("管网改造方面").addIssuesItem(issue()))
        .contact(new ContactInput().addPhonesItem("0000-1234567"))
        .signature("中共青禾县水务局党组")
        .issuedOn(LocalDate.of(2026, 3, 18));
  }

  private static IssueInput issue() {
    return new IssueInput()
        .marker("1、")
        .title("关于“老旧管网改造缓慢”问题")
        .completion(IssueInput.CompletionEnum.DONE)
        .addMeasuresItem(
            new MeasureInput()
                .marker("一是")
                .text(MEASURE)
                .completion(MeasureInput.CompletionEnum.DONE));
  }
}
