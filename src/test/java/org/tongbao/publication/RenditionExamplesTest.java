package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The forms that the contract shows are those of the notice that it shows as JSON. */
@QuarkusTest
class RenditionExamplesTest {

  @Inject Renderer renderer;
  @Inject ObjectMapper json;

  @Test
  void theExamplesAreOfOneNotice() throws IOException {
    JsonNode components =
        new YAMLMapper().readTree(Path.of("openapi.yaml").toFile()).path("components");
    JsonNode examples = components.path("examples");
    PublishedNotice notice =
        json.treeToValue(examples.at("/PublishedNotice/value"), PublishedNotice.class);
    assertThat(text(notice, Form.TEXT)).isEqualTo(shown(examples, "NoticeText"));
    assertThat(text(notice, Form.HTML)).isEqualTo(shown(examples, "NoticeHtml"));
    assertThat(text(notice, Form.MARKDOWN)).isEqualTo(shown(examples, "NoticeMarkdown"));
    assertThat(components.at("/headers/ContentSecurityPolicy/example").textValue())
        .isEqualTo(NoticePage.POLICY);
  }

  private String text(PublishedNotice notice, Form form) {
    return renderer.whole(notice, form).identity().bytes().toString(StandardCharsets.UTF_8);
  }

  private static String shown(JsonNode examples, String name) {
    return examples.path(name).path("value").textValue();
  }
}
