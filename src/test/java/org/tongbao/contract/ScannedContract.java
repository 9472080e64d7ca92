package org.tongbao.contract;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract that the code itself tells of, read from the annotations and types of the compiled
 * resources. Each operation carries its roles as {@code x-roles}: a list, empty for any signed-in
 * user, absent for everyone.
 */
final class ScannedContract {

  private static final Path CLASSES = Path.of("target", "classes", "org", "tongbao");
  private static final String SECURITY = "jakarta.annotation.security.";

  /** The defaults of Quarkus REST with Jackson. */
  private static final Config JSON =
      new SmallRyeConfigBuilder()
          .withDefaultValues(
              Map.of(
                  "mp.openapi.extensions.smallrye.defaultProduces", "application/json",
                  "mp.openapi.extensions.smallrye.defaultConsumes", "application/json"))
          .build();

  private ScannedContract() {}

  static Contract scan() {
    String json =
        SmallRyeOpenAPI.builder()
            .withConfig(JSON)
            .withIndex(index())
            .enableAnnotationScan(true)
            .enableModelReader(false)
            .enableStandardFilter(false)
            .enableStandardStaticFiles(false)
            .withOperationHandler(ScannedContract::addRoles)
            .build()
            .toJSON();
    return new Contract(new JsonMapper().readTree(json));
  }

  private static Index index() {
    Indexer indexer = new Indexer();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          indexer.index(in);
        }
      }
      indexer.indexClass(RestResponse.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return indexer.complete();
  }

  private static void addRoles(Operation operation, ClassInfo resource, MethodInfo method) {
    security(method.annotations())
        .or(() -> security(resource.declaredAnnotations()))
        .filter(annotation -> !annotation.name().toString().equals(SECURITY + "PermitAll"))
        .ifPresent(annotation -> operation.addExtension("x-roles", roles(annotation)));
  }

  private static Optional<AnnotationInstance> security(List<AnnotationInstance> annotations) {
    return annotations.stream()
        .filter(
            annotation ->
                annotation.name().toString().startsWith(SECURITY)
                    || annotation.name().toString().equals("io.quarkus.security.Authenticated"))
        .findFirst();
  }

  private static List<String> roles(AnnotationInstance annotation) {
    return annotation.value() == null ? List.of() : List.of(annotation.value().asStringArray());
  }
}
