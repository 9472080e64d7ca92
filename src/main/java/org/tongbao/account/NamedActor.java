package org.tongbao.account;

import java.util.Optional;

/** An actor, the name to greet them by, and the unit they work in where it is known. */
record NamedActor(Actor actor, String displayName, Optional<String> unit) {}
