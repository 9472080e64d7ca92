package org.tongbao.notice.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Deadline;
import org.tongbao.notice.DeadlineKind;
import org.tongbao.notice.MeasureType;
import org.tongbao.notice.Responsibility;

/** Reads the rows of a ledger in the order of the notice: each issue before its measures. */
@ApplicationScoped
class NoticeLedgerRows {

  /** How many rows come from the database together. */
  private static final int TOGETHER = 500;

  private static final String ROWS =
      """
      with recursive placed (id, heading, path) as (
        select id, heading, array[position] from sections where notice_id = :notice and parent_id is null
        union all
        select s.id, s.heading, p.path || s.position from sections s join placed p on s.parent_id = p.id),
      numbered as (
        select i.*, p.heading as section,
               cast(row_number() over (order by p.path, i.position) as integer) as number
          from issues i join placed p on p.id = i.section_id
         where i.notice_id = :notice)
      select i.number, 0 as place, i.id as issue_id, cast(null as uuid) as measure_id, i.version, i.section,
             i.title, i.statement, i.cause, i.goal, null as measure, null as type, i.leader, i.lead_unit,
             i.units, i.person, i.deadline_kind, i.deadline_on, i.deadline_sustain, i.completion, i.sustained
        from numbered i
       where :issues or not exists (select from measures m where m.issue_id = i.id)
      union all
      select i.number, m.position, i.id, m.id, m.version, i.section,
             i.title, null, null, null, concat(m.marker, m.text), m.type, m.leader, m.lead_unit,
             m.units, m.person, m.deadline_kind, m.deadline_on, m.deadline_sustain, m.completion, m.sustained
        from numbered i join measures m on m.issue_id = i.id
       where m.notice_id = :notice and :measures
       order by 1, 2
      """;

  private final EntityManager entities;

  NoticeLedgerRows(EntityManager entities) {
    this.entities = entities;
  }

  /** All of a list's, one after the other; none is kept. */
  void forEach(UUID noticeId, LedgerLayout layout, Consumer<NoticeLedgerRow> use) {
    try (Stream<Tuple> rows = query(noticeId, layout).setFetchSize(TOGETHER).getResultStream()) {
      rows.map(NoticeLedgerRows::row).forEach(use);
    }
  }

  private NativeQuery<Tuple> query(UUID noticeId, LedgerLayout layout) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(ROWS, Tuple.class)
        .addScalar("number", Integer.class)
        .addScalar("issue_id", UUID.class)
        .addScalar("measure_id", UUID.class)
        .addScalar("version", Long.class)
        .addScalar("section", String.class)
        .addScalar("title", String.class)
        .addScalar("statement", String.class)
        .addScalar("cause", String.class)
        .addScalar("goal", String.class)
        .addScalar("measure", String.class)
        .addScalar("type", String.class)
        .addScalar("leader", String.class)
        .addScalar("lead_unit", String.class)
        .addScalar("units", String[].class)
        .addScalar("person", String.class)
        .addScalar("deadline_kind", String.class)
        .addScalar("deadline_on", LocalDate.class)
        .addScalar("deadline_sustain", Boolean.class)
        .addScalar("completion", String.class)
        .addScalar("sustained", Boolean.class)
        .setParameter("notice", noticeId)
        .setParameter("issues", layout.issues())
        .setParameter("measures", layout.measures());
  }

  private static NoticeLedgerRow row(Tuple row) {
    String type = text(row, "type");
    return new NoticeLedgerRow(
        row.get("number", Integer.class),
        row.get("issue_id", UUID.class),
        row.get("measure_id", UUID.class),
        row.get("version", Long.class),
        text(row, "section"),
        text(row, "title"),
        text(row, "statement"),
        text(row, "cause"),
        text(row, "goal"),
        text(row, "measure"),
        type == null ? null : MeasureType.valueOf(type),
        responsibility(row),
        deadline(row),
        Completion.valueOf(text(row, "completion")),
        row.get("sustained", Boolean.class));
  }

  /** Null where nothing is said, as for Hibernate. */
  private static Responsibility responsibility(Tuple row) {
    String leader = text(row, "leader");
    String leadUnit = text(row, "lead_unit");
    String[] units = row.get("units", String[].class);
    String person = text(row, "person");
    return leader == null && leadUnit == null && units == null && person == null
        ? null
        : new Responsibility(leader, leadUnit, units == null ? null : List.of(units), person);
  }

  private static Deadline deadline(Tuple row) {
    String kind = text(row, "deadline_kind");
    return kind == null
        ? null
        : new Deadline(
            DeadlineKind.valueOf(kind),
            row.get("deadline_on", LocalDate.class),
            row.get("deadline_sustain", Boolean.class));
  }

  private static String text(Tuple row, String column) {
    return row.get(column, String.class);
  }
}
