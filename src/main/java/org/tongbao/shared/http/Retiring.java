package org.tongbao.shared.http;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that clients should leave: it answers as ever, and says since when it is deprecated
 * (RFC 9745) and when it will be gone (RFC 8594). In the contract it is {@code deprecated}.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Retiring {

  /** Since when, such as {@code 2026-12-01T00:00:00Z}. */
  @Nonbinding
  String since();

  /** From when on it may be gone. */
  @Nonbinding
  String sunset();

  /** Where one reads what to use instead: a path of this server. */
  @Nonbinding
  String instead();
}
