-- What goes live at a set time: one a notice, gone when it was published or called off.
create table schedules (
  notice_id    uuid constraint schedules_pk primary key
               constraint schedules_notice_fk references notices on delete cascade,
  publish_at   timestamptz not null,
  change_note  text,
  kind         text not null constraint schedules_kind check (kind in ('CORRECTION', 'UPDATE')),
  content_hash text not null,
  scheduled_by text not null,
  scheduled_at timestamptz not null
);
create index schedules_publish_at_idx on schedules (publish_at, notice_id);
