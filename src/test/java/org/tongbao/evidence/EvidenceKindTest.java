package org.tongbao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.Api;
import org.tongbao.EvidenceFiles;
import org.tongbao.Notices;

/** What a file is, is told from what is in it; nothing of what is refused is kept. */
@QuarkusTest
class EvidenceKindTest {

  private static final String UNKNOWN =
      "is none of PDF, OFD, PNG, JPEG, .docx, .xlsx or .pptx; save it as one of these (a document"
          + " with a password cannot be taken)";

  private static final Charset US = StandardCharsets.US_ASCII;

  private String measure;
  private int kept;

  @BeforeEach
  void aMeasure() {
    measure =
        "measures/"
            + Api.admin()
                .get("/v1/admin/notices/{id}", Notices.draft(Api.organisation()))
                .path("sections[0].issues[0].measures[0].id");
    kept = 0;
  }

  @AfterEach
  void nothingElseIsKept() {
    Api.admin().get("/v1/admin/" + measure + "/evidence").then().body("items", hasSize(kept));
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("a.pdf", EvidenceKind.PDF, EvidenceFiles.pdf()),
        Arguments.of("a.PNG", EvidenceKind.PNG, EvidenceFiles.png()),
        Arguments.of("a.jpg", EvidenceKind.JPEG, EvidenceFiles.jpeg()),
        Arguments.of("a.b.jpeg", EvidenceKind.JPEG, EvidenceFiles.jpeg()),
        Arguments.of("甲.ofd", EvidenceKind.OFD, EvidenceFiles.archive("OFD.xml", "Doc_0/a")),
        Arguments.of("甲.docx", EvidenceKind.DOCX, office("word/document.xml")),
        Arguments.of("甲.xlsx", EvidenceKind.XLSX, office("xl/workbook.xml")),
        Arguments.of("甲.pptx", EvidenceKind.PPTX, office("ppt/presentation.xml")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatItIsIsToldFromItsContent(String name, EvidenceKind kind, byte[] file) {
    for (String type : List.of("application/octet-stream", kind.mediaType())) {
      byte[] one = type.equals(kind.mediaType()) ? file : grown(file, kind);
      send(name, type, one).then().statusCode(201).body("mediaType", equalTo(kind.mediaType()));
      kept++;
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aNameOrATypeThatLiesIsRefused(String name, EvidenceKind kind, byte[] file) {
    Stream.of(EvidenceKind.values())
        .filter(other -> other != kind)
        .forEach(
            other -> {
              refused(
                  send("a" + other.ending(), "application/octet-stream", file),
                  "/filename",
                  "does not fit the content: the name of this file must end in " + kind.ending());
              refused(
                  send(name, other.mediaType(), file),
                  "",
                  "was sent with a Content-Type that its content is not; send "
                      + kind.mediaType()
                      + " or application/octet-stream");
            });
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of("a.pdf", new byte[0]),
        Arguments.of("a.pdf", "<html><script>alert(1)</script>%PDF-1.7".getBytes(US)),
        Arguments.of("a.pdf", " %PDF-1.7".getBytes(US)),
        Arguments.of("a.png", HexFormat.of().parseHex("89504e47")),
        Arguments.of("a.png", "GIF89a".getBytes(US)),
        Arguments.of("a.docx", HexFormat.of().parseHex("d0cf11e0a1b11ae1")),
        Arguments.of("a.xlsx", "a,b\n1,2\n".getBytes(US)),
        Arguments.of("a.docx", EvidenceFiles.archive("META-INF/MANIFEST.MF", "a.class")),
        Arguments.of("a.docx", EvidenceFiles.archive("Word/Document.xml")));
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsNothingThatIsTakenIsRefused(String name, byte[] file) {
    refused(send(name, "application/octet-stream", file), "", UNKNOWN);
  }

  @Test
  void macrosAreRefused() {
    refused(
        send(
            "a.docx",
            "application/octet-stream",
            EvidenceFiles.archive("word/document.xml", "word/vbaProject.bin")),
        "",
        "has macros; save it without them");
  }

  @Test
  void anArchiveThatIsCutOffIsRefused() {
    byte[] whole = office("word/document.xml");
    byte[] cut = Arrays.copyOf(whole, whole.length - 10);
    refused(
        send("a.docx", "application/octet-stream", cut),
        "",
        "is damaged; open it, save it again and send that");
  }

  @Test
  void aBombIsNotHandedOn() throws Exception {
    String tooMuch =
        "unpacks to far more than a document needs; save its parts as files of their own";
    refused(send("a.xlsx", "application/octet-stream", bomb()), "", tooMuch);
    String[] many =
        Stream.concat(
                Stream.of("xl/workbook.xml"), IntStream.range(0, 10_000).mapToObj(i -> "xl/" + i))
            .toArray(String[]::new);
    refused(
        send("a.xlsx", "application/octet-stream", EvidenceFiles.archive(new byte[0], many)),
        "",
        tooMuch);
  }

  /** 600 MiB of nothing. */
  private static byte[] bomb() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] nothing = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (String part : List.of("xl/workbook.xml", "xl/a", "xl/b")) {
        zip.putNextEntry(new ZipEntry(part));
        for (int i = 0; i < 200; i++) {
          zip.write(nothing);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] office(String main) {
    return EvidenceFiles.archive("[Content_Types].xml", "_rels/.rels", main);
  }

  /** Another file of the same kind. */
  private static byte[] grown(byte[] file, EvidenceKind kind) {
    return switch (kind) {
      case PDF, PNG, JPEG -> Arrays.copyOf(file, file.length + 1);
      case OFD -> EvidenceFiles.archive("OFD.xml", "Doc_0/b");
      case DOCX -> office("word/document.xml");
      case XLSX -> office("xl/workbook.xml");
      case PPTX -> office("ppt/presentation.xml");
    };
  }

  private Response send(String name, String type, byte[] file) {
    return EvidenceFiles.send(
        Api.admin().header("Accept-Language", "en"), measure, name, type, file);
  }

  private static void refused(Response answer, String pointer, String message) {
    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("evidence-not-accepted"))
        .body("violations.pointer", contains(pointer))
        .body("violations.message", contains(message));
    assertThat(answer.header("Location")).isNull();
  }
}
