-- For pgbench: what the server asks of the database for one submission with a key, in this order.
\set n random(1, 1000000000)
begin;
insert into idempotency_records as r (scope, key, request_hash, answer, created_at)
  values ('bench', cast(:client_id as text) || '-' || cast(:n as text) || '-' || uuidv7(), sha256('body'), '', now())
  on conflict (scope, key) do update set request_hash = excluded.request_hash, answer = excluded.answer, created_at = excluded.created_at
   where r.created_at < now() - interval '3 days' returning key \gset
select revision, organisation_id from published_notices n where n.notice_id = cast(:template as uuid) and not n.withdrawn \gset
select uuidv7() as id \gset
insert into feedback (id, version, created_at, updated_at, tracking_number, access_code_hash, organisation_id, notice_id, revision_number,
                      kind, channel, content, submitted_at, status, due_on)
  values (cast(:id as uuid), 0, now(), now(), 'B' || cast(:id as text), sha256('code'), cast(:organisation_id as uuid), cast(:template as uuid), cast(:revision as int),
          'INQUIRY', 'WEB', '第' || cast(:n as text) || '处水泵何时验收？', now(), 'RECEIVED', current_date + 3);
insert into feedback_events (id, feedback_id, at, type, to_status, public, due_on)
  values (uuidv7(), cast(:id as uuid), now(), 'SUBMITTED', 'RECEIVED', true, current_date + 3);
insert into audit_events (id, at, actor, action, subject, outcome, request_id, changes)
  values (uuidv7(), now(), 'public', 'feedback.submit', cast(:id as text), 'DONE', 'bench', '');
update idempotency_records set answer = sha256('receipt') where scope = 'bench' and key = cast(:key as text);
commit;
