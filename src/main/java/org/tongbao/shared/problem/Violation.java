package org.tongbao.shared.problem;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is wrong with one field or parameter, and where it is; never the value itself. */
@RegisterForReflection
public record Violation(String pointer, String message) {}
