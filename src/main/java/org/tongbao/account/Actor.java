package org.tongbao.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongbao.audit.AuditActor;

/**
 * Who acts in a request.
 *
 * @param organisationId the organisation that the actor belongs to; empty: all of them
 */
public record Actor(String username, Set<String> roles, Optional<UUID> organisationId)
    implements AuditActor {}
