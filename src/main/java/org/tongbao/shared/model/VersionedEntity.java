package org.tongbao.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An entity with an identity of its own, whose version is the ETag that its editors see. */
@MappedSuperclass
public abstract class VersionedEntity {

  private static final long MICROSECOND = 1000;

  @Id private UUID id;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  /** For Hibernate. */
  protected VersionedEntity() {}

  protected VersionedEntity(Instant now) {
    this.id = Ids.next();
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** Marks a change, so that the version moves even when only something below has changed. */
  public void touch(Instant now) {
    if (now.isBefore(updatedAt)) {
      updatedAt = updatedAt.plusNanos(MICROSECOND); // the clock was set back
    } else {
      updatedAt = now;
    }
  }
}
