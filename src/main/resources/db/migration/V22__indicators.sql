-- What is measured of a measure (指标): figures exact, as they were sent.
create table indicators (
  id         uuid constraint indicators_pk primary key,
  version    bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  notice_id  uuid not null constraint indicators_notice_fk references notices on delete cascade,
  measure_id uuid not null constraint indicators_measure_fk references measures on delete cascade,
  name       text not null,
  unit       text not null,
  direction  text not null constraint indicators_direction check (direction in ('AT_LEAST', 'AT_MOST')),
  target     numeric,
  target_on  date
);
create index indicators_notice_idx on indicators (notice_id);
create index indicators_measure_idx on indicators (measure_id, id);

create table indicator_actuals (
  id           uuid constraint indicator_actuals_pk primary key,
  notice_id    uuid not null constraint indicator_actuals_notice_fk references notices on delete cascade,
  indicator_id uuid not null constraint indicator_actuals_indicator_fk references indicators,
  actual       numeric not null,
  as_of        date not null,
  note         text,
  recorded_by  text not null,
  recorded_at  timestamptz not null
);
create index indicator_actuals_notice_idx on indicator_actuals (notice_id);
create index indicator_actuals_last_idx on indicator_actuals (indicator_id, as_of, recorded_at, id);

create function keep_actual() returns trigger language plpgsql as $$
begin
  raise exception 'an actual figure is never changed' using errcode = 'restrict_violation';
end
$$;
create trigger indicator_actuals_kept before update on indicator_actuals for each row execute function keep_actual();
