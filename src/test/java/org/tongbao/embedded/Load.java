package org.tongbao.embedded;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What 16 clients do at once, and what of it was acknowledged. */
final class Load {

  static final String PASSWORD = "correct-horse-battery";

  private final PatientClient client;
  private final List<Submitting> submitting;
  private final List<Editing> editing;
  private final List<Publishing> publishing;

  private Load(PatientClient client, UUID live, Supplier<UUID> drafts) {
    this.client = client;
    submitting = times(6, () -> new Submitting(client, live));
    editing = times(5, () -> new Editing(client, drafts.get()));
    publishing = times(5, () -> new Publishing(client, drafts.get()));
  }

  /** Prepares it: a notice to submit feedback about, and one for each who edits. */
  static Load on(Fleet fleet) throws InterruptedException {
    PatientClient client = new PatientClient(fleet);
    client.signIn(PASSWORD);
    Node node = fleet.node(0);
    String token = node.token(PASSWORD);
    UUID live = node.draft(token);
    node.publish(token, live);
    return new Load(client, live, () -> node.draft(token));
  }

  List<Work> works() {
    return Stream.of(submitting, editing, publishing).<Work>flatMap(List::stream).toList();
  }

  List<Submitting> submitting() {
    return submitting;
  }

  /** All who edit, those who publish too. */
  List<Editing> editing() {
    return Stream.concat(editing.stream(), publishing.stream().map(Publishing::editing)).toList();
  }

  List<Publishing> publishing() {
    return publishing;
  }

  int submissions() {
    return submitting.stream().mapToInt(one -> one.acknowledged().size()).sum();
  }

  int publications() {
    return publishing.stream().mapToInt(Publishing::acknowledged).sum();
  }

  @Override
  public String toString() {
    return "acknowledged %d submissions, %d edits, %d publications; sent again %d"
        .formatted(
            submissions(),
            editing().stream().mapToInt(Editing::acknowledged).sum(),
            publications(),
            client.again());
  }

  private static <T> List<T> times(int count, Supplier<T> maker) {
    return Stream.generate(maker).limit(count).toList();
  }
}
