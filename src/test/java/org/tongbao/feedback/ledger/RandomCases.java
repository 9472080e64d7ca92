package org.tongbao.feedback.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Cases of all sorts, put into the database at once; and counts of them, one at a time. */
@ApplicationScoped
public class RandomCases {

  private static final String INSERT =
      """
      insert into feedback (id, version, created_at, updated_at, tracking_number, access_code_hash,
        organisation_id, kind, channel, subject, content, submitted_at, status, due_on, unit,
        accepted_at, replied_at, reply_due_on, ended_at)
      select gen_random_uuid(), 0, now(), now(), 'R-' || gen_random_uuid(), '',
             :organisation,
             (array['OPINION', 'SUGGESTION', 'INQUIRY', 'COMPLAINT'])[1 + n % 4],
             (array['WEB', 'MOBILE', 'PHONE', 'LETTER', 'EMAIL', 'VISIT'])[ceil(6 * random())],
             case when random() < 0.9 then '标题' || n end,
             '内容', received,
             (array['RECEIVED', 'ACCEPTED', 'ASSIGNED', 'TRANSFERRED', 'REPLIED', 'CLOSED',
                    'REOPENED', 'REJECTED', 'SPAM', 'WITHDRAWN'])[ceil(10 * random())],
             current_date + cast(40 * random() - 20 as integer),
             (array[null, '综合科', '供水科'])[1 + n % 3],
             case when random() < 0.7 then received + random() * interval '5 days' end,
             case when replied then received + random() * interval '30 days' end,
             case when replied
                  then cast(received as date) + cast(30 * random() as integer) end,
             case when random() < 0.4 then received + random() * interval '40 days' end
        from (select n, random() < 0.5 as replied,
                     cast(:from as timestamptz)
                       + random() * (cast(:to as timestamptz) - cast(:from as timestamptz))
                       as received
                from generate_series(1, :count) as n) as cases
      """;

  @Inject EntityManager entities;

  /** Cases that came in from one instant to another. */
  @Transactional
  public void add(UUID organisation, int count, Instant from, Instant to) {
    entities
        .createNativeQuery(INSERT)
        .setParameter("organisation", organisation)
        .setParameter("count", count)
        .setParameter("from", from)
        .setParameter("to", to)
        .executeUpdate();
  }

  @Transactional
  public int count(String condition) {
    return Math.toIntExact(
        (Long)
            entities
                .createNativeQuery("select count(*) from feedback where " + condition, Long.class)
                .getSingleResult());
  }

  @Transactional
  public void change(String sql) {
    entities.createNativeQuery(sql).executeUpdate();
  }
}
