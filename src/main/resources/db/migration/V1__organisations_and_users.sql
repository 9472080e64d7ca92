create table organisations (
  id            uuid constraint organisations_pk primary key,
  version       bigint not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  slug          text not null constraint organisations_slug_unique unique
                constraint organisations_slug_format check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name          text not null,
  parent_id     uuid constraint organisations_parent_fk references organisations,
  phones        text[] not null,
  address       text,
  postcode      text,
  emails        text[] not null,
  opening_hours text
);
create index organisations_parent_idx on organisations (parent_id);
create index organisations_name_idx on organisations (name, id);

create table users (
  id              uuid constraint users_pk primary key,
  version         bigint not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  username        text not null constraint users_username_unique unique,
  display_name    text not null,
  organisation_id uuid constraint users_organisation_fk references organisations,
  roles           text[] not null,
  disabled        boolean not null,
  password_hash   text
);
create index users_organisation_idx on users (organisation_id, username, id);

-- By the hash of the name that was typed, whether or not there is such a user: a lock tells nothing, and
-- what was typed (sometimes a password) is not kept.
create table sign_in_failures (
  name_hash       bytea constraint sign_in_failures_pk primary key,
  failures        integer not null,
  last_failure_at timestamptz not null
);
create index sign_in_failures_last_idx on sign_in_failures (last_failure_at);

-- The key with which the server signs its own access tokens: one for all nodes, sealed by the keyset.
create table signing_keys (
  id          integer constraint signing_keys_pk primary key constraint signing_keys_single check (id = 1),
  sealed_key  bytea not null,
  created_at  timestamptz not null
);
