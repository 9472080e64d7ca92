package org.tongbao.notice;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day stands in a deadline of kind BY_DATE alone. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DayOfDeadline.Validator.class)
@interface DayOfDeadline {

  String message() default "{org.tongbao.DayOfDeadline}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks it, and names the day as what is wrong. */
  class Validator implements ConstraintValidator<DayOfDeadline, Deadline> {

    @Override
    public boolean isValid(Deadline deadline, ConstraintValidatorContext context) {
      if (deadline == null || deadline.on() == null || deadline.kind() == DeadlineKind.BY_DATE) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("on")
          .addConstraintViolation();
      return false;
    }
  }
}
