package org.tongbao.checking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stored acknowledgements. */
@ApplicationScoped
class AcknowledgementRepository implements PanacheRepositoryBase<Acknowledgement, UUID> {

  /** All of a notice, lapsed ones too, by the hash of what was found. */
  Map<String, Acknowledgement> ofNotice(UUID noticeId) {
    return list("noticeId", noticeId).stream()
        .collect(Collectors.toMap(Acknowledgement::findingHash, Function.identity()));
  }
}
