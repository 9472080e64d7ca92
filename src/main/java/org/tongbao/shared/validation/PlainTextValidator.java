package org.tongbao.shared.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link PlainText}. */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

  @Override
  public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
    return text == null || isPlain(text);
  }

  /** Whether the text keeps the promise of {@link PlainText}. */
  public static boolean isPlain(CharSequence text) {
    return text.codePoints().allMatch(PlainTextValidator::isPlain);
  }

  private static boolean isPlain(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      case Character.UNASSIGNED -> (codePoint & 0xFFFE) != 0xFFFE;
      default -> true;
    };
  }
}
