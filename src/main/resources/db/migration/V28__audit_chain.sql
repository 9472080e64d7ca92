-- Whose deed it was, by organisation: what an auditor of one office may read. Null: nobody's on the staff of one.
alter table audit_events add column organisation_id uuid;
-- The seal that the event went into; null until then. An event that commits late goes into a later one.
alter table audit_events add column seal bigint;

update audit_events e set organisation_id = u.organisation_id
  from users u where u.username = e.actor and u.organisation_id is not null;

-- in the whole order of the list
drop index audit_events_subject_idx;
create index audit_events_subject_idx on audit_events (subject, at, id);
create index audit_events_actor_idx on audit_events (actor, at, id);
create index audit_events_action_idx on audit_events (action, at, id);
create index audit_events_organisation_idx on audit_events (organisation_id, at, id) where organisation_id is not null;
-- what is to be sealed next, and how old it is
create index audit_events_unsealed_idx on audit_events (at, id) where seal is null;
-- verification walks them so
create index audit_events_sealed_idx on audit_events (seal, id) where seal is not null;

create table audit_seals (
  number        bigint constraint audit_seals_pk primary key constraint audit_seals_number check (number > 0),
  previous_hash bytea not null constraint audit_seals_previous check (length(previous_hash) = 32),
  root          bytea not null constraint audit_seals_root check (length(root) = 32),
  event_count   integer not null constraint audit_seals_count check (event_count > 0),
  first_event   uuid not null,
  last_event    uuid not null,
  sealed_at     timestamptz not null,
  -- the hash of each event, one after the other: they tell which one does not match
  leaves        bytea not null,
  hash          bytea not null constraint audit_seals_hash check (length(hash) = 32)
);

-- Against mistakes, not against whoever owns the tables: that one the seals find out.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only';
end $$;

create trigger audit_events_unchanged before update on audit_events for each row
  when (old.seal is not null or new.seal is null
        or (old.id, old.at, old.actor, old.organisation_id, old.action, old.subject, old.outcome, old.request_id, old.changes)
           is distinct from
           (new.id, new.at, new.actor, new.organisation_id, new.action, new.subject, new.outcome, new.request_id, new.changes))
  execute function refuse_audit_change();
create trigger audit_events_kept before delete or truncate on audit_events for each statement execute function refuse_audit_change();
create trigger audit_seals_kept before update or delete or truncate on audit_seals for each statement execute function refuse_audit_change();
