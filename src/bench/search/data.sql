-- Notices of the size of real ones: a title, an issuer, 3 headings, 19 issues and 45 measures, 69 texts in all. The words
-- are invented: 6000 of two characters out of 2500, the first far commoner than the last. :notices says how many.
create function word(k int) returns text language sql immutable as
  $$ select chr(19968 + k * 7919 % 2500) || chr(19968 + k * 104729 % 2500) $$;

-- Four characters that stand together in one text of 50,000 and nowhere else.
create function word_seldom() returns text language sql immutable as
  $$ select chr(22600) || chr(22601) || chr(22602) || chr(22603) $$;

create unlogged table made as
select n, t.place, t.rank,
       (select string_agg(word(floor(6000 * random() ^ 3)::int), '') from generate_series(1, t.words) where n >= 0)
         || case when (n * 69 + t.place) % 50000 = 0 then word_seldom() else '' end as folded
  from generate_series(1, :notices) n,
       (select p, case when p <= 2 then 3 when p <= 24 then 2 else 1 end,
               case when p <= 2 then 9 when p <= 5 then 6 when p <= 24 then 12 else 30 end
          from generate_series(1, 69) p) t (place, rank, words);

-- What the application makes of a text: its characters, and each two that stand side by side, as numbers.
create function grams(t text) returns int[] language sql immutable as $$
  select array_agg(distinct g) from (
    select unnest(array[code << 16, (code << 16) | coalesce(lead(code) over (order by i), 0)]) - 2147483648 as g
      from (select ascii(c)::bigint as code, i from string_to_table(t, null) with ordinality s (c, i)) c) grams (g)
$$;
