create table review_requests (
  id           uuid constraint review_requests_pk primary key,
  notice_id    uuid not null constraint review_requests_notice_fk references notices on delete cascade,
  content_hash text not null,
  requested_by text not null,
  requested_at timestamptz not null
);
create index review_requests_notice_idx on review_requests (notice_id, requested_at);

create table reviews (
  id           uuid constraint reviews_pk primary key,
  request_id   uuid not null constraint reviews_request_fk references review_requests on delete cascade,
  notice_id    uuid not null constraint reviews_notice_fk references notices on delete cascade,
  stage        text not null constraint reviews_stage check (stage in ('FIRST', 'SECOND', 'FINAL')),
  decision     text not null constraint reviews_decision check (decision in ('APPROVED', 'REJECTED')),
  comment      text,
  reviewer     text not null,
  decided_at   timestamptz not null,
  content_hash text not null,
  constraint reviews_stage_once unique (request_id, stage),
  constraint reviews_reviewer_once unique (request_id, reviewer)
);
create index reviews_notice_idx on reviews (notice_id, decided_at);

-- A revision is never changed and never deleted.
create table revisions (
  id               uuid constraint revisions_pk primary key,
  notice_id        uuid not null constraint revisions_notice_fk references notices,
  number           integer not null constraint revisions_number_positive check (number > 0),
  kind             text not null constraint revisions_kind check (kind in ('FIRST', 'CORRECTION', 'UPDATE')),
  change_note      text,
  published_at     timestamptz not null,
  published_by     text not null,
  content          text not null,
  internal_content text not null,
  content_hash     text not null,
  statistics       text not null,
  constraint revisions_number_unique unique (notice_id, number),
  constraint revisions_correction_explained check (kind <> 'CORRECTION' or change_note is not null)
);

create table withdrawals (
  id           uuid constraint withdrawals_pk primary key,
  notice_id    uuid not null constraint withdrawals_notice_fk references notices,
  reason       text not null,
  withdrawn_at timestamptz not null,
  withdrawn_by text not null
);
create index withdrawals_notice_idx on withdrawals (notice_id, withdrawn_at);

-- What the public finds at a notice's address: one row a notice, so at most one live revision.
create table published_notices (
  notice_id       uuid constraint published_notices_pk primary key,
  organisation_id uuid not null constraint published_notices_organisation_fk references organisations,
  revision        integer not null,
  title           text not null,
  issuer          text,
  published_at    timestamptz not null,
  statistics      text not null,
  withdrawn       boolean not null,
  constraint published_notices_revision_fk foreign key (notice_id, revision) references revisions (notice_id, number)
);
create index published_notices_date_idx on published_notices (published_at, notice_id) where not withdrawn;
create index published_notices_title_idx on published_notices (title, notice_id) where not withdrawn;
create index published_notices_organisation_idx on published_notices (organisation_id, published_at, notice_id)
  where not withdrawn;

-- Where an issue or measure is read: rewritten with each publication of its notice.
create table published_issues (
  issue_id        uuid constraint published_issues_pk primary key,
  notice_id       uuid not null constraint published_issues_notice_fk references published_notices,
  organisation_id uuid not null,
  position        integer not null,
  marker          text,
  title           text not null,
  completion      text not null,
  sustained       boolean not null,
  published_at    timestamptz not null
);
create index published_issues_notice_idx on published_issues (notice_id, position);
create index published_issues_date_idx on published_issues (published_at, issue_id);

create table published_measures (
  measure_id uuid constraint published_measures_pk primary key,
  issue_id   uuid not null constraint published_measures_issue_fk references published_issues,
  notice_id  uuid not null
);
create index published_measures_issue_idx on published_measures (issue_id);
create index published_measures_notice_idx on published_measures (notice_id);
