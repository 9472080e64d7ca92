-- The texts of live notices in which words are sought. Each is kept as it is, and folded: one width, small letters, simplified
-- characters, no spaces. grams are its characters and each two that stand side by side, as numbers (org.tongbao.search.Grams):
-- words of one or two characters, too short for pg_trgm, are found as quickly as longer ones. The higher the rank, the
-- earlier in an answer (org.tongbao.search.Spot); place counts within the notice, from its end.
create table passages (
  notice_id       uuid not null constraint passages_notice_fk references published_notices,
  place           integer not null,
  organisation_id uuid not null,
  published_at    timestamptz not null,
  rank            smallint not null constraint passages_rank check (rank between 1 and 5),
  issue_id        uuid,
  measure_id      uuid,
  text            text not null,
  folded          text not null,
  grams           integer[] not null,
  constraint passages_pk primary key (notice_id, place)
);
-- The newest of a rank are looked through first; the indexes of V18 find what is rarer (org.tongbao.search.PassageQueries).
create index passages_order_idx on passages (rank, published_at, notice_id, place);
create index passages_organisation_idx on passages (organisation_id, rank, published_at, notice_id, place);
