-- A revision is never changed and never deleted. One thing may be done to it, for legal reasons and by two people: what
-- it says is taken out, while its number, kind, dates and hash stay. The trigger below holds that for everybody.
alter table revisions
  alter column content drop not null,
  alter column internal_content drop not null,
  alter column statistics drop not null,
  add column removed_at timestamptz,
  add column removed_by text,
  add column removal_requested_by text,
  add column removal_reason text,
  drop constraint revisions_correction_explained,
  add constraint revisions_first check ((kind = 'FIRST') = (number = 1)),
  add constraint revisions_explained check (kind = 'FIRST' or change_note is not null or removed_at is not null),
  add constraint revisions_whole check (
    removed_at is not null
    or (num_nonnulls(content, internal_content, statistics) = 3
        and num_nonnulls(removed_by, removal_requested_by, removal_reason) = 0)),
  add constraint revisions_removed check (
    removed_at is null
    or (num_nonnulls(content, internal_content, statistics, change_note) = 0
        and num_nonnulls(removed_by, removal_requested_by, removal_reason) = 3)),
  add constraint revisions_removed_by_two check (removed_by <> removal_requested_by);

-- What one publisher asks for and another one does; gone when it is done or taken back.
create table removal_requests (
  id           uuid constraint removal_requests_pk primary key,
  notice_id    uuid not null,
  number       integer not null,
  reason       text not null,
  requested_by text not null,
  requested_at timestamptz not null,
  constraint removal_requests_once unique (notice_id, number),
  constraint removal_requests_revision_fk foreign key (notice_id, number) references revisions (notice_id, number)
);

create function keep_revisions() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.removed_at is null and new.removed_at is not null
      and (new.id, new.notice_id, new.number, new.kind, new.published_at, new.published_by, new.content_hash)
        = (old.id, old.notice_id, old.number, old.kind, old.published_at, old.published_by, old.content_hash)
      and exists (
        select from removal_requests r
         where r.notice_id = old.notice_id and r.number = old.number
           and r.requested_by = new.removal_requested_by and r.reason = new.removal_reason)
      and not exists (
        select from published_notices p
         where p.notice_id = old.notice_id and p.revision = old.number and not p.withdrawn)
    then
      return new;
    end if;
  end if;
  raise exception 'a revision never changes' using errcode = 'restrict_violation';
end
$$;

create trigger revisions_stay before update or delete on revisions
  for each row execute function keep_revisions();
create trigger revisions_stay_all before truncate on revisions
  for each statement execute function keep_revisions();
