-- When what the public finds at a notice's address last changed: with the live revision, or with the withdrawal.
alter table published_notices add column changed_at timestamptz;
update published_notices p
   set changed_at = coalesce(
         (select max(w.withdrawn_at) from withdrawals w where w.notice_id = p.notice_id and p.withdrawn),
         p.published_at);
alter table published_notices alter column changed_at set not null;
create index published_notices_changed_idx on published_notices (changed_at, notice_id);
create index published_notices_organisation_changed_idx on published_notices (organisation_id, changed_at, notice_id);

-- What this server is called for ever, wherever its address moves: one row.
create table installation (
  id      uuid constraint installation_pk primary key,
  made_at timestamptz not null
);
create unique index installation_once on installation ((true));
insert into installation values (gen_random_uuid(), now());
