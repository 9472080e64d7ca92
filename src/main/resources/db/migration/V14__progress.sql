-- What was recorded on issues and measures: only ever added to. An entry outlives its issue or measure when that is
-- deleted from the working copy, as a live revision may still show it; it goes with its notice alone.
create table progress_entries (
  id          uuid constraint progress_entries_pk primary key,
  notice_id   uuid not null constraint progress_entries_notice_fk references notices on delete cascade,
  -- an issue or a measure
  task_id     uuid not null,
  task_kind   text not null constraint progress_entries_task_kind check (task_kind in ('ISSUE', 'MEASURE')),
  number      integer not null constraint progress_entries_number check (number > 0),
  round       integer not null constraint progress_entries_round check (round > 0),
  occurred_on date not null,
  note        text not null,
  -- what stood after it
  completion  text not null constraint progress_entries_completion
              check (completion in ('NOT_DONE', 'BASICALLY_DONE', 'DONE')),
  sustained   boolean not null,
  public      boolean not null,
  reason      text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  -- also the order of the list of one issue or measure, and the way to its last entry
  constraint progress_entries_number_unique unique (task_id, number)
);
-- follows the foreign key, finds what a notice has entries on, and is the order of its public timeline
create index progress_entries_notice_idx on progress_entries (notice_id, id);

-- A published notice cannot be deleted (revisions_notice_fk), so that an entry goes only with a notice that never was.
create function keep_progress() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from notices n where n.id = old.notice_id) then
    return old;
  end if;
  raise exception 'an entry of progress never changes' using errcode = 'restrict_violation';
end
$$;
create trigger progress_entries_stay before update or delete on progress_entries
  for each row execute function keep_progress();
create trigger progress_entries_stay_all before truncate on progress_entries
  for each statement execute function keep_progress();

-- A round that is closed takes no more entries: each stands behind the last, in its round or the next one.
create function append_progress() returns trigger language plpgsql as $$
declare
  last progress_entries;
begin
  select * into last from progress_entries p where p.task_id = new.task_id order by p.number desc limit 1;
  if found and not (new.number = last.number + 1 and new.round in (last.round, last.round + 1)) then
    raise exception 'an entry of progress stands behind the last one' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger progress_entries_append before insert on progress_entries
  for each row execute function append_progress();
