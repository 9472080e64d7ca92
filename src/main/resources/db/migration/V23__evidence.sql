-- Files that show what was done (验收档案), in chunks, so that none is in memory as a whole.
create table evidence (
  id          uuid constraint evidence_pk primary key,
  version     bigint not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  notice_id   uuid not null constraint evidence_notice_fk references notices on delete cascade,
  issue_id    uuid constraint evidence_issue_fk references issues,
  measure_id  uuid constraint evidence_measure_fk references measures,
  filename    text not null,
  kind        text not null constraint evidence_kind
                check (kind in ('PDF', 'OFD', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'PPTX')),
  size        bigint not null constraint evidence_size check (size > 0),
  sha256      text not null,
  description text,
  public      boolean not null,
  added_by    text not null,
  constraint evidence_of_one check (num_nonnulls(issue_id, measure_id) = 1),
  constraint evidence_issue_once unique (issue_id, sha256),
  constraint evidence_measure_once unique (measure_id, sha256)
);
create index evidence_notice_idx on evidence (notice_id);
create index evidence_of_issue_idx on evidence (issue_id, id);
create index evidence_of_measure_idx on evidence (measure_id, id);

create table evidence_chunks (
  evidence_id uuid not null constraint evidence_chunks_evidence_fk references evidence on delete cascade,
  number      integer not null,
  bytes       bytea not null,
  constraint evidence_chunks_pk primary key (evidence_id, number)
);
-- What these files hold is compressed already.
alter table evidence_chunks alter column bytes set storage external;

-- The bytes that were accepted on are those that are read.
create function keep_evidence() returns trigger language plpgsql as $$
begin
  raise exception 'evidence is never changed' using errcode = 'restrict_violation';
end
$$;
create trigger evidence_chunks_kept before update on evidence_chunks for each row execute function keep_evidence();
