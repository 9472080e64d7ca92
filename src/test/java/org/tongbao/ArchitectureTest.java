package org.tongbao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.net.Socket;
import java.net.URL;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house as it is drawn: arrows point one way, and each kind of class keeps to its job. */
class ArchitectureTest {

  static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tongbao");

  @Test
  void roomsDoNotDependOnOneAnotherInCircles() {
    slices().matching("org.tongbao.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void sharedToolsAndTheAuditLogKnowNoFeature() {
    noClasses()
        .that()
        .resideInAnyPackage("org.tongbao.shared..", "org.tongbao.audit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.tongbao.account..",
            "org.tongbao.organisation..",
            "org.tongbao.notice..",
            "org.tongbao.importing..",
            "org.tongbao.checking..",
            "org.tongbao.publication..",
            "org.tongbao.progress..",
            "org.tongbao.feedback..",
            "org.tongbao.intake..")
        .check(CODE);
  }

  @Test
  void aDraftKnowsNeitherItsImportNorItsPublication() {
    noClasses()
        .that()
        .resideInAPackage("org.tongbao.notice..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.tongbao.importing..",
            "org.tongbao.checking..",
            "org.tongbao.publication..",
            "org.tongbao.progress..",
            "org.tongbao.feedback..",
            "org.tongbao.intake..")
        .check(CODE);
  }

  @Test
  void checksKnowTheDraftAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.tongbao.checking..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.tongbao.importing..",
            "org.tongbao.publication..",
            "org.tongbao.progress..",
            "org.tongbao.feedback..",
            "org.tongbao.intake..")
        .check(CODE);
  }

  @Test
  void everyEndpointSaysWhoMayCallIt() {
    methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should(
            new ArchCondition<JavaMethod>(
                "be open to roles, to all who signed in, or to all; itself or by its class") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean said =
                    Stream.of(RolesAllowed.class, Authenticated.class, PermitAll.class)
                        .anyMatch(
                            kind ->
                                method.isAnnotatedWith(kind)
                                    || method.getOwner().isAnnotatedWith(kind));
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
              }
            })
        .check(CODE);
  }

  @Test
  void everyEndpointWithABodySaysWhatItTakes() {
    methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should(
            new ArchCondition<JavaMethod>(
                "name the media types of a validated body; without, others would be read as JSON") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean body =
                    !method.isAnnotatedWith(GET.class)
                        && method.getParameters().stream()
                            .anyMatch(parameter -> parameter.isAnnotatedWith(Valid.class));
                boolean said =
                    method.isAnnotatedWith(Consumes.class)
                        || method.getOwner().isAnnotatedWith(Consumes.class);
                events.add(new SimpleConditionEvent(method, said || !body, method.getFullName()));
              }
            })
        .check(CODE);
  }

  @Test
  void resourcesStartNoTransaction() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Path.class)
        .should()
        .notBeAnnotatedWith(Transactional.class)
        .check(CODE);
  }

  @Test
  void theTimeComesFromTheClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .check(CODE);
  }

  /** The keys of an external issuer are fetched by the library that verifies tokens. */
  @Test
  void nothingIsFetched() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tongbao.embedded..") // its URLs are of the class path
        .should()
        .dependOnClassesThat(
            belongToAnyOf(
                URL.class, Socket.class, HttpClient.class, io.vertx.core.http.HttpClient.class))
        .check(CODE);
  }
}
