create table notices (
  id                        uuid constraint notices_pk primary key,
  version                   bigint not null,
  created_at                timestamptz not null,
  updated_at                timestamptz not null,
  organisation_id           uuid not null constraint notices_organisation_fk references organisations,
  kind                      text not null constraint notices_kind check (kind in ('RESULT', 'PROGRESS')),
  issuer                    text,
  title                     text,
  document_number           text,
  index_number              text,
  inspection_kind           text constraint notices_inspection_kind check (inspection_kind in
                            ('ROUTINE', 'SPECIAL', 'LOOK_BACK', 'MOBILE', 'CROSS', 'ELEVATED', 'EXTENDED')),
  inspection_term           text,
  inspection_round          text,
  inspection_team           text,
  inspection_inspected_body text,
  inspection_started_on     date,
  inspection_ended_on       date,
  inspection_feedback_on    date,
  printed_head              text[] not null,
  opening                   text[] not null,
  closing                   text[] not null,
  contact_phones            text[],
  contact_address           text,
  contact_postcode          text,
  contact_emails            text[],
  contact_note              text,
  signature                 text,
  issued_on                 date,
  printed_tail              text[] not null,
  stage                     text not null constraint notices_stage
                            check (stage in ('DRAFT', 'IN_REVIEW', 'APPROVED')),
  content_hash              text not null,
  last_edited_by            text not null,
  publication_state         text not null constraint notices_publication_state
                            check (publication_state in ('NEVER', 'SCHEDULED', 'LIVE', 'WITHDRAWN')),
  current_revision          integer,
  publish_at                timestamptz,
  published_hash            text,
  source_filename           text,
  source_media_type         text,
  source_sha256             text,
  constraint notices_live_has_revision check (publication_state <> 'LIVE' or current_revision is not null)
);
create index notices_organisation_idx on notices (organisation_id, id);

create table sections (
  id          uuid constraint sections_pk primary key,
  version     bigint not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  notice_id   uuid not null constraint sections_notice_fk references notices on delete cascade,
  parent_id   uuid constraint sections_parent_fk references sections on delete cascade deferrable initially deferred,
  position    integer not null constraint sections_position_positive check (position > 0),
  marker      text,
  heading     text,
  run_in      boolean not null,
  body        text[] not null,
  -- deferred: a move renumbers its siblings one by one
  constraint sections_position_unique unique nulls not distinct (notice_id, parent_id, position)
    deferrable initially deferred
);
create index sections_parent_idx on sections (parent_id);

create table issues (
  id                         uuid constraint issues_pk primary key,
  version                    bigint not null,
  created_at                 timestamptz not null,
  updated_at                 timestamptz not null,
  notice_id                  uuid not null constraint issues_notice_fk references notices on delete cascade,
  section_id                 uuid not null constraint issues_section_fk references sections on delete cascade
                             deferrable initially deferred,
  position                   integer not null constraint issues_position_positive check (position > 0),
  marker                     text,
  title                      text not null,
  run_in                     boolean not null,
  statement                  text,
  cause                      text,
  goal                       text,
  result                     text,
  leader                     text,
  lead_unit                  text,
  units                      text[],
  person                     text,
  deadline_kind              text constraint issues_deadline_kind check (deadline_kind in ('BY_DATE', 'IMMEDIATE', 'ONGOING')),
  deadline_on                date,
  deadline_sustain           boolean,
  completion                 text not null constraint issues_completion
                             check (completion in ('NOT_DONE', 'BASICALLY_DONE', 'DONE')),
  sustained                  boolean not null,
  within_concentrated_period boolean,
  withheld_public            boolean not null,
  withheld_public_reason     text,
  withheld_internal          boolean not null,
  withheld_internal_reason   text,
  carried_forward_from       uuid,
  constraint issues_position_unique unique (section_id, position) deferrable initially deferred,
  constraint issues_deadline_on check (deadline_on is null or deadline_kind = 'BY_DATE')
);
create index issues_notice_idx on issues (notice_id);

create table measures (
  id                       uuid constraint measures_pk primary key,
  version                  bigint not null,
  created_at               timestamptz not null,
  updated_at               timestamptz not null,
  notice_id                uuid not null constraint measures_notice_fk references notices on delete cascade,
  issue_id                 uuid not null constraint measures_issue_fk references issues on delete cascade
                           deferrable initially deferred,
  position                 integer not null constraint measures_position_positive check (position > 0),
  marker                   text,
  text                     text not null,
  starts_paragraph         boolean not null,
  type                     text constraint measures_type check (type in ('INSTITUTION_BUILDING', 'RECOVERY',
                           'ACCOUNTABILITY', 'GENERALISATION', 'CAMPAIGN', 'OTHER')),
  leader                   text,
  lead_unit                text,
  units                    text[],
  person                   text,
  deadline_kind            text constraint measures_deadline_kind check (deadline_kind in ('BY_DATE', 'IMMEDIATE', 'ONGOING')),
  deadline_on              date,
  deadline_sustain         boolean,
  completion               text not null constraint measures_completion
                           check (completion in ('NOT_DONE', 'BASICALLY_DONE', 'DONE')),
  sustained                boolean not null,
  withheld_public          boolean not null,
  withheld_public_reason   text,
  withheld_internal        boolean not null,
  withheld_internal_reason text,
  constraint measures_position_unique unique (issue_id, position) deferrable initially deferred,
  constraint measures_deadline_on check (deadline_on is null or deadline_kind = 'BY_DATE')
);
create index measures_notice_idx on measures (notice_id);
