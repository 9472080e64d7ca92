-- Design two: characters and pairs of characters that the application makes, as numbers; an index for each rank.
create table by_grams (
  notice_id uuid not null, place int not null, rank smallint not null, published_at timestamptz not null, folded text not null,
  grams int[] not null,
  primary key (notice_id, place));
insert into by_grams
select md5(n::text)::uuid, place, rank, timestamptz '2020-01-01' + n * interval '30 min', folded, grams(folded) from made;
create index by_grams_order on by_grams (rank, published_at, notice_id, place);
create index by_grams_3 on by_grams using gin (grams) where rank = 3;
create index by_grams_2 on by_grams using gin (grams) where rank = 2;
create index by_grams_1 on by_grams using gin (grams) where rank = 1;
vacuum analyze by_grams;
