package org.tongbao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.contract.ContractFilter;

/** Nobody writes a line of the log from outside. */
@QuarkusTest
class LogInjectionTest {

  private static final Path LOG =
      Path.of("target", "logs", "test-" + System.getProperty("contract.run", "here") + ".log");

  @Test
  void whatIsSentBeginsNoLine() throws IOException {
    String mark = "forged-" + UUID.randomUUID();
    for (String end : List.of("%0A", "%0D%0A", "%E2%80%A8", "%1B%5B2K")) {
      Api.anonymous().urlEncodingEnabled(false).get("/v1/notices/x" + end + mark);
      Api.anonymous().urlEncodingEnabled(false).get("/v1/admin/users?q=x" + end + mark);
      Api.bearer("x.y.z")
          .header(ContractFilter.UNDOCUMENTED, "no such path")
          .urlEncodingEnabled(false)
          .get("/v1/auth/" + end + mark);
    }
    Notices.json(
            Api.anonymous(), Map.of("username", "x\n" + mark, "password", "x\n" + mark + "-word"))
        .post("/v1/auth/token");
    Notices.json(Api.anonymous(), "{\"kind\":\"x\\n" + mark + "\", \n" + mark).post("/v1/feedback");
    try (Stream<String> lines = Files.lines(LOG)) {
      assertThat(lines.filter(line -> line.strip().startsWith(mark))).isEmpty();
    }
  }
}
