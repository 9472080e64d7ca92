package org.tongbao.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTagsTest {

  @Test
  void aWeakTagIsThatOfItsText() {
    assertThat(EntityTags.weak("a")).matches("W/\"[0-9a-f]{32}\"").isEqualTo(EntityTags.weak("a"));
    assertThat(EntityTags.weak("a")).isNotEqualTo(EntityTags.weak("b"));
  }

  @Test
  void aClientNamesWhatItHas() {
    assertThat(EntityTags.had("\"a\"", "\"a\"")).isTrue();
    assertThat(EntityTags.had("\"x\", W/\"a\"", "\"b\"", "\"a\"")).isTrue();
    assertThat(EntityTags.had("\"a\"", "W/\"a\"")).isTrue();
    assertThat(EntityTags.had("*", "\"a\"")).isTrue();
  }

  @Test
  void whatItHasNotIsSent() {
    assertThat(EntityTags.had(null, "\"a\"")).isFalse();
    assertThat(EntityTags.had("", "\"a\"")).isFalse();
    assertThat(EntityTags.had("\"ab\"", "\"a\"")).isFalse();
    assertThat(EntityTags.had("a", "\"a\"")).isFalse();
  }
}
