package org.tongbao.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tongbao.account.ActingAs;
import org.tongbao.account.Actor;
import org.tongbao.account.Roles;
import org.tongbao.importing.ImportService;
import org.tongbao.notice.ReviewStage;
import org.tongbao.organisation.OrganisationContact;
import org.tongbao.organisation.OrganisationInput;
import org.tongbao.organisation.OrganisationService;
import org.tongbao.organisation.Organisations;
import org.tongbao.publication.PublishingService;
import org.tongbao.publication.ReviewDecision;
import org.tongbao.publication.ReviewInput;
import org.tongbao.publication.ReviewService;
import org.tongbao.publication.RevisionInput;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.text.ShippedText;

/** Publishes the demonstration notice at start where {@code tongbao.demo} asks for it. */
@ApplicationScoped
class DemoData {

  private static final Logger LOG = Logger.getLogger(DemoData.class);
  private static final String SLUG = "qinghe-demo";
  private static final String TEXT = "/demo/notice.txt";

  private final TongbaoConfig config;
  private final ActingAs acting;
  private final OrganisationService organisations;
  private final Organisations known;
  private final ImportService imports;
  private final ReviewService reviews;
  private final PublishingService publishing;

  DemoData(
      TongbaoConfig config,
      ActingAs acting,
      OrganisationService organisations,
      Organisations known,
      ImportService imports,
      ReviewService reviews,
      PublishingService publishing) {
    this.config = config;
    this.acting = acting;
    this.organisations = organisations;
    this.known = known;
    this.imports = imports;
    this.reviews = reviews;
    this.publishing = publishing;
  }

  /** After everything that makes the server ready. */
  void publish(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) StartupEvent start) {
    if (config.demo() && !known.hasSlug(SLUG)) {
      acting.run(actor("demo-editor"), this::publish);
    }
  }

  private void publish() {
    UUID organisation =
        organisations
            .create(
                new OrganisationInput(
                    SLUG,
                    "青禾县数字农业园区管理委员会（演示）",
                    null,
                    new OrganisationContact(List.of(), null, null, List.of(), null)))
            .id();
    UUID notice =
        imports
            .importText(organisation, ShippedText.of(TEXT), null, false, Locale.SIMPLIFIED_CHINESE)
            .notice()
            .id();
    review(notice);
    publishing.publish(notice, new RevisionInput(null, null), null);
    LOG.infof("Demonstration notice published: /v1/notices/%s", notice);
  }

  /** Each review by somebody else, as the rule of independence has it. */
  private void review(UUID notice) {
    List<ReviewStage> stages = reviews.required();
    if (stages.isEmpty()) {
      return;
    }
    reviews.request(notice, null);
    for (ReviewStage stage : stages) {
      ReviewInput approval = new ReviewInput(stage, ReviewDecision.APPROVED, null, null);
      acting.run(actor("demo-reviewer-" + stage), () -> reviews.review(notice, approval, null));
    }
  }

  private static Actor actor(String username) {
    return new Actor(username, Set.copyOf(Roles.ALL), Optional.empty());
  }
}
