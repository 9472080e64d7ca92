package org.tongbao.account;

import java.util.Set;
import java.util.UUID;

/** Which organisations stand below which; answered by the room that keeps them. */
public interface OrganisationTree {

  /** The organisation and all below it; empty when there is no such organisation. */
  Set<UUID> from(UUID organisationId);
}
