-- What the application asks, rank by rank: the newest 2000 first, and the index where these hold too few. Were the choice left
-- to the planner, it would go along the order for a rare word, whose frequency it does not know, to the end.
create or replace function grams_of_word(word text) returns int[] language sql immutable as $$
  select array_agg(((ascii(substr(word, i, 1))::bigint << 16 | ascii(substr(word, i + 1, 1))) - 2147483648)::int)
    from generate_series(1, greatest(1, length(word) - 1)) i
$$;
create or replace function ask_grams(word text) returns setof by_grams language plpgsql as $$
declare
  hit constant text := format('grams @> %L and strpos(folded, %L) > 0', grams_of_word(word), word);
  sorted constant text := ' order by published_at desc, notice_id desc, place desc limit ';
  wanted int := 21;
  found by_grams[];
begin
  for r in reverse 3..1 loop
    execute 'select array(select p from (select * from by_grams where rank = ' || r || sorted || '2000) p where '
            || hit || sorted || wanted || ')' into found;
    if cardinality(found) < wanted then
      execute 'with p as materialized (select * from by_grams where rank = ' || r || ' and ' || hit
              || ') select array(select p from p' || sorted || wanted || ')' into found;
    end if;
    return query select * from unnest(found);
    wanted := wanted - cardinality(found);
    exit when wanted = 0;
  end loop;
end
$$;
create or replace function ask_trigrams(word text) returns setof by_trigrams language plpgsql as $$
begin
  return query execute format('select * from by_trigrams where folded like %L
                                order by rank desc, published_at desc, notice_id desc, place desc limit 21', '%' || word || '%');
end
$$;
