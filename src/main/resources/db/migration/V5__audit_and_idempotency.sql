-- Append-only: what was done, and what was refused.
create table audit_events (
  id         uuid constraint audit_events_pk primary key,
  at         timestamptz not null,
  actor      text not null,
  action     text not null,
  subject    text not null,
  outcome    text not null constraint audit_events_outcome check (outcome in ('DONE', 'REFUSED')),
  request_id text,
  changes    text
);
create index audit_events_at_idx on audit_events (at, id);
create index audit_events_subject_idx on audit_events (subject, at);

-- Written in the transaction whose answer it keeps; the answer is sealed, as it may hold an access code.
create table idempotency_records (
  scope        text not null,
  key          text not null,
  request_hash bytea not null,
  answer       bytea not null,
  created_at   timestamptz not null,
  constraint idempotency_records_pk primary key (scope, key)
);
create index idempotency_records_created_idx on idempotency_records (created_at);
