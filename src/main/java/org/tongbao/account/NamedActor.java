package org.tongbao.account;

/** An actor, and the name to greet them by. */
record NamedActor(Actor actor, String displayName) {}
