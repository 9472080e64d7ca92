-- That a measure or an issue was accepted (销号); kept for good, ended when it is taken up again.
create table acceptances (
  id          uuid constraint acceptances_pk primary key,
  notice_id   uuid not null constraint acceptances_notice_fk references notices on delete cascade,
  issue_id    uuid constraint acceptances_issue_fk references issues,
  measure_id  uuid constraint acceptances_measure_fk references measures,
  accepted_on date not null,
  accepted_by text not null,
  note        text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  ended_at    timestamptz,
  constraint acceptances_of_one check (num_nonnulls(issue_id, measure_id) = 1)
);
create index acceptances_notice_idx on acceptances (notice_id);
create index acceptances_issue_idx on acceptances (issue_id);
create index acceptances_measure_idx on acceptances (measure_id);
create unique index acceptances_issue_once on acceptances (issue_id) where ended_at is null;
create unique index acceptances_measure_once on acceptances (measure_id) where ended_at is null;

-- Whoever takes up what was done, by whatever way, ends its acceptance, and that of the issue it belongs to.
create function end_acceptance() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'measures' then
    update acceptances set ended_at = new.updated_at
     where ended_at is null and (measure_id = new.id or issue_id = new.issue_id);
  else
    update acceptances set ended_at = new.updated_at where ended_at is null and issue_id = new.id;
  end if;
  return null;
end
$$;
create trigger issues_taken_up after update of completion on issues
  for each row when (old.completion = 'DONE' and new.completion <> 'DONE') execute function end_acceptance();
create trigger measures_taken_up after update of completion on measures
  for each row when (old.completion = 'DONE' and new.completion <> 'DONE') execute function end_acceptance();

-- An acceptance is never changed but by its end.
create function keep_acceptance() returns trigger language plpgsql as $$
begin
  if old.ended_at is null and to_jsonb(new) - 'ended_at' = to_jsonb(old) - 'ended_at' then
    return new;
  end if;
  raise exception 'an acceptance is never changed' using errcode = 'restrict_violation';
end
$$;
create trigger acceptances_kept before update on acceptances for each row execute function keep_acceptance();
