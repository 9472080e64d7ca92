package org.tongbao.shared.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes that leave out the view of what they made or changed when the client prefers {@code
 * return=minimal} (RFC 7240, 4.2). Not for those whose answer is to be had only once.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Briefly {}
