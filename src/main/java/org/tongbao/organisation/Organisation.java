package org.tongbao.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tongbao.shared.model.VersionedEntity;

/** A body that publishes notices and handles feedback. */
@Entity
@Table(name = "organisations")
class Organisation extends VersionedEntity {

  private String slug;

  private String name;

  @Column(name = "parent_id")
  private UUID parentId;

  private String[] phones;

  private String address;

  private String postcode;

  private String[] emails;

  @Column(name = "opening_hours")
  private String openingHours;

  /** For Hibernate. */
  protected Organisation() {}

  Organisation(OrganisationInput input, Instant now) {
    super(now);
    take(input);
  }

  void change(OrganisationInput input, Instant now) {
    take(input);
    touch(now);
  }

  String slug() {
    return slug;
  }

  String name() {
    return name;
  }

  UUID parentId() {
    return parentId;
  }

  OrganisationContact contact() {
    return new OrganisationContact(
        List.of(phones), address, postcode, List.of(emails), openingHours);
  }

  private void take(OrganisationInput input) {
    slug = input.slug();
    name = input.name();
    parentId = input.parentId();
    phones = input.contact().phones().toArray(String[]::new);
    address = input.contact().address();
    postcode = input.contact().postcode();
    emails = input.contact().emails().toArray(String[]::new);
    openingHours = input.contact().openingHours();
  }
}
