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
    for (Rendition rendition : renderer.all(notice)) {
      String text = new String(rendition.bytes(false), StandardCharsets.UTF_8);
      switch (rendition.mediaType().getSubtype()) {
        case "plain" -> assertThat(text).isEqualTo(shown(examples, "NoticeText"));
        case "html" -> assertThat(text).isEqualTo(shown(examples, "NoticeHtml"));
        case "markdown" -> assertThat(text).isEqualTo(shown(examples, "NoticeMarkdown"));
        default -> assertThat(json.readTree(text)).isNotEmpty();
      }
    }
    assertThat(components.at("/headers/ContentSecurityPolicy/example").textValue())
        .isEqualTo(NoticeStyle.POLICY);
  }

  private static String shown(JsonNode examples, String name) {
    return examples.path(name).path("value").textValue();
  }
}
