-- Design one: pg_trgm.
create extension pg_trgm;
create table by_trigrams (
  notice_id uuid not null, place int not null, rank smallint not null, published_at timestamptz not null, folded text not null,
  primary key (notice_id, place));
insert into by_trigrams
select md5(n::text)::uuid, place, rank, timestamptz '2020-01-01' + n * interval '30 min', folded from made;
create index by_trigrams_order on by_trigrams (rank, published_at, notice_id, place);
create index by_trigrams_text on by_trigrams using gin (folded gin_trgm_ops);
vacuum analyze by_trigrams;
