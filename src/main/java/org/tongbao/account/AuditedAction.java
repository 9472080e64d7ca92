package org.tongbao.account;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An act on the thing whose id is the first argument. When it is refused with a problem, the audit
 * log keeps the refusal; the act itself records what it did.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AuditedAction {

  /** A noun with its verb, such as {@code notice.publish}. */
  @Nonbinding
  String value() default "";
}
