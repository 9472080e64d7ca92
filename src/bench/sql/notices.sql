-- Copies a published notice until there are so many: :template is its id, :from and :until say how many there are and are to be.
-- The copies are what the public lists and searches: revisions, notices, issues, texts but for those of measures. Their titles are
-- made of invented words, 6000 of two characters out of 2500, the first far commoner than the last.
create or replace function bench_id(id uuid, n int) returns uuid language sql immutable parallel safe as
  $$ select md5(id::text || n)::uuid $$;

create or replace function bench_word(k int) returns text language sql immutable parallel safe as
  $$ select chr(19968 + k * 7919 % 2500) || chr(19968 + k * 104729 % 2500) $$;

-- So many words; which, is decided by two numbers.
create or replace function bench_text(n int, place int, words int) returns text language sql immutable parallel safe as $$
  select string_agg(bench_word(floor(6000 * power((hashint8(n::bigint * 1000003 + place * 101 + i) & 2147483647) / 2147483648.0, 3))::int), '' order by i)
    from generate_series(1, words) i
$$;

-- As org.tongbao.shared.words.Grams does: characters, and each two that stand side by side, as numbers of 32 bits with a sign.
create or replace function bench_grams(t text) returns int[] language sql immutable parallel safe as $$
  select array_agg(distinct (case when gram > 2147483647 then gram - 4294967296 else gram end)::int)
    from (select unnest(array[code << 16, (code << 16) | coalesce(lead(code) over (order by i), 0)]) as gram
            from (select ascii(c)::bigint as code, i from string_to_table(t, null) with ordinality s (c, i)) c) grams
$$;

-- Copies the rows of a table that belong to the template. Ids of notices and of what is in them become others; the columns in
-- `others` get what they say; all else stays.
create or replace procedure bench_copy(name text, template uuid, key text, first int, last int, others jsonb)
language plpgsql as $$
declare
  columns text;
  chosen text;
begin
  select string_agg(quote_ident(column_name), ', ' order by ordinal_position),
         string_agg(case when others ? column_name then others ->> column_name
                         when data_type = 'uuid' and column_name <> 'organisation_id' then format('bench_id(t.%I, n)', column_name)
                         when data_type = 'timestamp with time zone' then format('t.%I - n * interval ''7 min''', column_name)
                         else format('t.%I', column_name) end, ', ' order by ordinal_position)
    into columns, chosen
    from information_schema.columns where table_name = name and table_schema = current_schema();
  execute format('insert into %I (%s) select %s from generate_series(%s, %s) n, %I t where t.%I = %L',
                 name, columns, chosen, first, last, name, key, template);
end
$$;

-- The indexes by which words are found are made anew afterwards: that takes minutes where adding to them takes an hour.
create temporary table grams_indexes as
  select indexname, indexdef from pg_indexes where tablename = 'passages' and indexdef like '%gin%';
select format('drop index %I', indexname) from grams_indexes \gexec

select format('call bench_copy(%L, %L, %L, %s, %s, %L)', name, :'template', key, :from, :until - 1, others)
  from (values
    (1, 'notices', 'id', '{"title": "bench_text(n, 1, 6)"}'),
    (2, 'revisions', 'notice_id', '{"internal_content": "''{}''"}'),
    (3, 'published_notices', 'notice_id', '{"title": "bench_text(n, 1, 6)"}'),
    (4, 'published_issues', 'notice_id', '{"title": "bench_text(n, 100 + t.position, 8)", "units": "array[bench_text(n, t.position, 2)]"}')
  ) t (place, name, key, others) order by place \gexec

insert into passages (notice_id, place, organisation_id, published_at, rank, issue_id, measure_id, text, folded, grams)
select notice_id, place, organisation_id, published_at, rank, issue_id, null, text, text, bench_grams(text)
  from (select bench_id(t.notice_id, n) as notice_id, t.place, t.organisation_id, t.published_at - n * interval '7 min' as published_at,
               t.rank, bench_id(t.issue_id, n) as issue_id, bench_text(n, t.place, case t.rank when 2 then 8 else 5 end) as text
          from generate_series(:from, :until - 1) n, passages t
         where t.notice_id = :'template' and t.rank > 1) made;

set maintenance_work_mem = '512MB';
select indexdef from grams_indexes \gexec
vacuum analyze notices, revisions, published_notices, published_issues, passages;
