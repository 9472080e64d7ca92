-- Milliseconds to put the texts of a notice into the index of words, and without it: the median of 30, each taken back.
\pset tuples_only on
\pset format unaligned
create or replace procedure bench_put(template uuid, out taken numeric) language plpgsql as $$
declare
  began timestamptz;
  all_taken numeric[] := '{}';
begin
  for i in 1..30 loop
    began := clock_timestamp();
    begin
      insert into passages select notice_id, place + 1000, organisation_id, published_at, rank, issue_id, measure_id, text, folded, grams
        from passages where notice_id = template and place < 1000;
      all_taken := all_taken || 1000 * extract(epoch from clock_timestamp() - began);
      raise exception using errcode = 'TB001';
    exception when sqlstate 'TB001' then null;
    end;
  end loop;
  select percentile_cont(0.5) within group (order by t) into taken from unnest(all_taken) t;
end
$$;
call bench_put(:'template', null);
begin;
select format('drop index %I', indexname) from pg_indexes where tablename = 'passages' and indexdef like '%gin%' \gexec
call bench_put(:'template', null);
rollback;
