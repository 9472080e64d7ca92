create table feedback (
  id               uuid constraint feedback_pk primary key,
  version          bigint not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  tracking_number  text not null constraint feedback_tracking_number_unique unique,
  access_code_hash bytea not null,
  organisation_id  uuid not null constraint feedback_organisation_fk references organisations,
  notice_id        uuid constraint feedback_notice_fk references notices,
  revision_number  integer,
  issue_id         uuid,
  measure_id       uuid,
  kind             text not null constraint feedback_kind
                   check (kind in ('OPINION', 'SUGGESTION', 'INQUIRY', 'COMPLAINT')),
  channel          text not null constraint feedback_channel
                   check (channel in ('WEB', 'MOBILE', 'PHONE', 'LETTER', 'EMAIL', 'VISIT')),
  subject          text,
  content          text not null constraint feedback_content_length check (char_length(content) between 1 and 5000),
  -- sealed by the keyset; null for an anonymous submission
  submitter        bytea,
  consent_version  text,
  consent_at       timestamptz,
  submitted_at     timestamptz not null,
  status           text not null constraint feedback_status check (status in
                   ('RECEIVED', 'ACCEPTED', 'REJECTED', 'ASSIGNED', 'REPLIED', 'CLOSED')),
  due_on           date not null,
  unit             text,
  handler          text,
  instruction      text,
  constraint feedback_submitter_consents check (submitter is null or consent_at is not null),
  constraint feedback_revision_fk foreign key (notice_id, revision_number) references revisions (notice_id, number)
);
create index feedback_organisation_idx on feedback (organisation_id, submitted_at, id);
create index feedback_notice_idx on feedback (notice_id, submitted_at, id);

create table feedback_replies (
  id              uuid constraint feedback_replies_pk primary key,
  feedback_id     uuid not null constraint feedback_replies_feedback_fk references feedback on delete cascade,
  number          integer not null,
  content         text not null,
  public          boolean not null,
  public_question text,
  replied_at      timestamptz not null,
  replied_by      text not null,
  constraint feedback_replies_number_unique unique (feedback_id, number)
);

-- Append-only: the history of a case.
create table feedback_events (
  id          uuid constraint feedback_events_pk primary key,
  feedback_id uuid not null constraint feedback_events_feedback_fk references feedback on delete cascade,
  at          timestamptz not null,
  type        text not null,
  from_status text,
  to_status   text not null,
  actor       text,
  note        text,
  public      boolean not null
);
create index feedback_events_feedback_idx on feedback_events (feedback_id, at, id);
