-- Copies a published notice until there are so many: :template is its id, :from and :until say how many there are and are to be.
-- The copies are what the public lists and searches: revisions, notices, issues, texts but for those of measures. Their titles are
-- made of invented words, 6000 of two characters out of 2500, the first far commoner than the last.
create or replace function bench_id(id uuid, n int) returns uuid language sql immutable parallel safe as
  $$ select md5(id::text || n)::uuid $$;

create or replace function bench_word(k int) returns text language sql immutable parallel safe as
  $$ select chr(19968 + k * 7919 % 2500) || chr(19968 + k * 104729 % 2500) $$;

-- Eight words; which, is decided by a number.
create or replace function bench_words(n int) returns text language sql immutable parallel safe as $$
  select string_agg(bench_word(floor(6000 * power((hashint8(n::bigint * 1000003 + i) & 2147483647) / 2147483648.0, 3))::int), '' order by i)
    from generate_series(1, 8) i
$$;

-- As org.tongbao.shared.words.Grams does: characters, and each two that stand side by side, as numbers of 32 bits with a sign.
create or replace function bench_grams(t text) returns int[] language sql immutable parallel safe as $$
  select array_agg(distinct (case when gram > 2147483647 then gram - 4294967296 else gram end)::int)
    from (select unnest(array[code << 16, (code << 16) | coalesce(lead(code) over (order by i), 0)]) as gram
            from (select ascii(c)::bigint as code, i from string_to_table(t, null) with ordinality s (c, i)) c) grams
$$;

-- Texts enough to draw from: to make one for each passage would take an hour.
create table if not exists bench_texts (k int primary key, text text not null, grams int[] not null);
insert into bench_texts
  select k, text, bench_grams(text) from (select k, bench_words(k) as text from generate_series(0, 99999) k) made
   where not exists (select from bench_texts);
analyze bench_texts;

-- Which of them stands at a place of a notice.
create or replace function bench_draw(n int, place int) returns int language sql immutable parallel safe as
  $$ select (hashint8(n::bigint * 1000003 + place) & 2147483647) % 100000 $$;

create or replace function bench_text(n int, place int) returns text language sql stable parallel safe as
  $$ select text from bench_texts where k = bench_draw(n, place) $$;

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
    (1, 'notices', 'id', '{"title": "bench_text(n, 1)"}'),
    (2, 'revisions', 'notice_id', '{"internal_content": "''{}''"}'),
    (3, 'published_notices', 'notice_id', '{"title": "bench_text(n, 1)"}'),
    (4, 'published_issues', 'notice_id', '{"title": "bench_text(n, 100 + t.position)", "units": "array[left(bench_text(n, t.position), 4)]"}')
  ) t (place, name, key, others) order by place \gexec

insert into passages (notice_id, place, organisation_id, published_at, rank, issue_id, measure_id, text, folded, grams)
select bench_id(t.notice_id, n), t.place, t.organisation_id, t.published_at - n * interval '7 min', t.rank, bench_id(t.issue_id, n), null,
       drawn.text, drawn.text, drawn.grams
  from generate_series(:from, :until - 1) n, passages t, bench_texts drawn
 where t.notice_id = :'template' and t.rank > 1 and drawn.k = bench_draw(n, t.place);

set maintenance_work_mem = '512MB';
select indexdef from grams_indexes \gexec
vacuum analyze notices, revisions, published_notices, published_issues, passages;
