-- What statistics count by, and the lists that their figures lead to; filled from the live revisions.
alter table published_issues
  add column section_id uuid,
  add column section_heading text,
  add column units text[] not null default '{}',
  add column within_concentrated_period boolean;

alter table published_measures
  add column organisation_id uuid,
  add column position integer,
  add column marker text,
  add column text text,
  add column completion text,
  add column sustained boolean,
  add column units text[] not null default '{}',
  add column published_at timestamptz;

create temporary table live_sections on commit drop as
  select p.notice_id, p.organisation_id, p.published_at, s.section
    from published_notices p
    join revisions r on r.notice_id = p.notice_id and r.number = p.revision and r.content is not null
    cross join lateral jsonb_path_query(cast(r.content as jsonb), 'strict $.**.sections[*]') as s (section);

create function pg_temp.units(responsibility jsonb) returns text[] language sql as $$
  select coalesce(array_agg(distinct u), '{}')
    from (select responsibility ->> 'leadUnit' union all
          select jsonb_array_elements_text(coalesce(responsibility -> 'units', '[]'))) as all_units (u)
   where u is not null
$$;

update published_issues p
   set section_id = cast(section ->> 'id' as uuid),
       section_heading = concat(section ->> 'marker', section ->> 'heading'),
       units = pg_temp.units(issue -> 'responsibility'),
       within_concentrated_period = cast(issue ->> 'withinConcentratedPeriod' as boolean)
  from live_sections, jsonb_array_elements(section -> 'issues') as issue
 where p.issue_id = cast(issue ->> 'id' as uuid);

update published_measures p
   set organisation_id = live_sections.organisation_id,
       position = cast(measure.position as integer),
       marker = measure.value ->> 'marker',
       text = measure.value ->> 'text',
       completion = measure.value ->> 'completion',
       sustained = cast(measure.value ->> 'sustained' as boolean),
       units = pg_temp.units(measure.value -> 'responsibility'),
       published_at = live_sections.published_at
  from live_sections,
       jsonb_array_elements(section -> 'issues') as issue,
       jsonb_array_elements(issue -> 'measures') with ordinality as measure (value, position)
 where p.measure_id = cast(measure.value ->> 'id' as uuid);

-- what is left is of withdrawn notices whose text was removed
update published_measures p
   set organisation_id = n.organisation_id, position = 0, text = '', completion = 'NOT_DONE', sustained = false,
       published_at = n.published_at
  from published_notices n where n.notice_id = p.notice_id and p.text is null;

alter table published_measures
  alter column organisation_id set not null,
  alter column position set not null,
  alter column text set not null,
  alter column completion set not null,
  alter column sustained set not null,
  alter column published_at set not null;

create index published_issues_organisation_idx on published_issues (organisation_id, published_at, issue_id);
create index published_issues_units_idx on published_issues using gin (units);
create index published_measures_date_idx on published_measures (published_at, measure_id);
create index published_measures_organisation_idx on published_measures (organisation_id, published_at, measure_id);
create index published_measures_units_idx on published_measures using gin (units);
