package org.tongbao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tongbao.feedback.PrivacyNotices;
import org.tongbao.organisation.Organisations;
import org.tongbao.publication.PublishedReferences;
import org.tongbao.shared.model.Ids;

/** Makes contact forms for what is published. */
@ApplicationScoped
class ContactFormService {

  private final PublishedReferences published;
  private final Organisations organisations;
  private final FormTokens tokens;
  private final PrivacyNotices privacyNotices;

  ContactFormService(
      PublishedReferences published,
      Organisations organisations,
      FormTokens tokens,
      PrivacyNotices privacyNotices) {
    this.published = published;
    this.organisations = organisations;
    this.tokens = tokens;
    this.privacyNotices = privacyNotices;
  }

  /** A form about a notice; empty when none of that id is live. */
  @Transactional
  Optional<ContactForm> aboutNotice(String id) {
    return Ids.parse(id).flatMap(published::title).map(title -> form("noticeId", id, title));
  }

  /** A form about an organisation; empty when there is none of that id or slug. */
  @Transactional
  Optional<ContactForm> aboutOrganisation(String idOrSlug) {
    return organisations
        .find(idOrSlug)
        .map(found -> form("organisationId", found.id().toString(), found.name()));
  }

  private ContactForm form(String target, String id, String about) {
    return new ContactForm(
        target,
        id,
        about,
        Ids.next().toString(),
        tokens.issue().token(),
        privacyNotices.current().text());
  }
}
