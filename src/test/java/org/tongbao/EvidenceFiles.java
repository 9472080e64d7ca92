package org.tongbao;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to be sent as evidence, each unlike any other. */
public final class EvidenceFiles {

  private static final int LARGE = 1 << 20;

  private EvidenceFiles() {}

  public static byte[] pdf() {
    return ("%PDF-1.7\n% " + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
  }

  public static byte[] png() {
    return beginning("89504e470d0a1a0a");
  }

  public static byte[] jpeg() {
    return beginning("ffd8ffe0");
  }

  /** An archive with these entries, which is a document where one of them makes it one. */
  public static byte[] archive(String... entries) {
    return archive(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII), entries);
  }

  /** The same with this in each entry. */
  public static byte[] archive(byte[] content, String... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Sends a file for an issue or a measure, such as {@code measures/…}. */
  public static Response send(
      RequestSpecification who, String of, String filename, String type, byte[] file) {
    return body(who, file)
        .contentType(type)
        .queryParam("filename", filename)
        .post("/v1/admin/" + of + "/evidence");
  }

  /** Gives a request a body; a large one as a stream, which nobody makes a text of for the log. */
  public static RequestSpecification body(RequestSpecification request, byte[] file) {
    return file.length < LARGE ? request.body(file) : request.body(new ByteArrayInputStream(file));
  }

  /** A PDF that was added to an issue or a measure. */
  public static UUID added(String of, String description) {
    RequestSpecification admin = Api.admin().queryParam("description", description);
    return UUID.fromString(
        send(admin, of, "竣工验收单.pdf", "application/pdf", pdf())
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** Makes a file public, or no longer so. */
  public static void show(UUID evidence, boolean open) {
    Notices.put("/v1/admin/evidence/" + evidence, Map.of("public", open)).then().statusCode(200);
  }

  private static byte[] beginning(String signature) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex(signature));
    bytes.writeBytes(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }
}
