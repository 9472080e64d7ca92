-- Receipts of plain forms whose senders were led back to another site: shown once, then gone.
create table kept_receipts (
  -- the token itself is only in the address that the sender was led to
  token_hash text        not null,
  -- sealed, since it holds the access code
  receipt    bytea       not null,
  expires_at timestamptz not null,
  constraint kept_receipts_pk primary key (token_hash),
  constraint kept_receipts_hash check (token_hash ~ '^[0-9a-f]{64}$')
);
create index kept_receipts_expiry on kept_receipts (expires_at, token_hash);
