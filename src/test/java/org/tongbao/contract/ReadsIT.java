package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** The packaged server answers every GET: an executable may lack what the JVM finds by name. */
@QuarkusIntegrationTest
class ReadsIT {

  @Test
  void nothingThatIsReadFails() {
    World world = World.get();
    SortedSet<String> answered = new TreeSet<>();
    List<String> failed = new ArrayList<>();
    for (Map<String, Object> ids : List.of(world.ids(), live(world))) {
      for (Operation operation : Contract.load().operations()) {
        if (operation.method().equals("GET")) {
          Response answer = world.address(operation, Api.admin().noFilters(), ids);
          if (answer.statusCode() == 200) {
            answered.add(operation.id());
          } else if (answer.statusCode() >= 500) {
            failed.add(operation.id() + " " + answer.statusCode());
          }
        }
      }
    }
    assertThat(failed).isEmpty();
    assertThat(answered).hasSizeGreaterThan(50);
  }

  /** Everything with the ids of a live notice, its first issue and the first measure of that. */
  private static Map<String, Object> live(World world) {
    Map<String, Object> ids = new HashMap<>(world.liveIds());
    UUID notice = Notices.live();
    Response issues = Api.anonymous().get("/v1/notices/{id}/issues", notice);
    ids.put("noticeId", notice);
    ids.put("issueId", issues.path("items[0].id"));
    ids.put("measureId", issues.path("items[0].measures[0].id"));
    return ids;
  }
}
