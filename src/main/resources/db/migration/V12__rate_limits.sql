-- Buckets of the rate limits, where nodes count together. Bucket4j writes them, each in a transaction of its own;
-- the id is a keyed digest, so that neither addresses nor contacts can be told from it.
create table rate_limits (
  id         text constraint rate_limits_pk primary key,
  state      bytea,
  expires_at bigint -- milliseconds since 1970; the bucket is full again then
);
create index rate_limits_expires_idx on rate_limits (expires_at);
