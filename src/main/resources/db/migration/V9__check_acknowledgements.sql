-- That a warning was looked at, and why it may stand. It holds for what was found, known by its hash: the words of a
-- part and what is wrong with them. When they change it lapses; the row stays.
create table check_acknowledgements (
  id              uuid constraint check_acknowledgements_pk primary key,
  notice_id       uuid not null constraint check_acknowledgements_notice_fk references notices on delete cascade,
  code            text not null,
  pointer         text not null,
  finding_hash    text not null,
  reason          text not null,
  acknowledged_by text not null,
  acknowledged_at timestamptz not null,
  constraint check_acknowledgements_once unique (notice_id, finding_hash)
);
