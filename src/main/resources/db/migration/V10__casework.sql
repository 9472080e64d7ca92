alter table feedback drop constraint feedback_status;
alter table feedback
  add constraint feedback_status check (status in
    ('RECEIVED', 'ACCEPTED', 'ASSIGNED', 'TRANSFERRED', 'REPLIED', 'CLOSED', 'REOPENED', 'REJECTED', 'SPAM', 'WITHDRAWN')),
  -- what the ledger counts by; the events tell the whole story
  add column accepted_at      timestamptz,
  -- the first answer, and the limit that it was given under
  add column replied_at       timestamptz,
  add column reply_due_on     date,
  -- when nothing was left to do: closed, rejected, spam or withdrawn; null while it is open
  add column ended_at         timestamptz,
  -- the last day on which the submitter may ask for a closed case to be taken up again
  add column reopen_until     date,
  add column transfers        integer not null default 0 constraint feedback_transfers check (transfers between 0 and 2),
  add column extended         boolean not null default false,
  add column reopened         boolean not null default false,
  add column rejection_reason text,
  add column refer_to         text,
  -- the submitter has written, and nobody has answered yet
  add column message_waiting  boolean not null default false,
  add column duplicate_of     uuid constraint feedback_duplicate_fk references feedback,
  add column rating_score     integer constraint feedback_rating_score check (rating_score between 1 and 5),
  add column rating_solved    boolean,
  add column rating_comment   text,
  -- the limit whose passing the scheduler has put down; it is put down once for each limit
  add column overdue_recorded date,
  -- when personal data was taken out of it
  add column erased_at        timestamptz,
  add constraint feedback_duplicate_of_another check (duplicate_of <> id),
  add constraint feedback_rating_whole check ((rating_score is null) = (rating_solved is null));
create index feedback_duplicate_idx on feedback (duplicate_of) where duplicate_of is not null;
-- the cases whose limit runs, for the lists of what is due and for the scheduler
create index feedback_due_idx on feedback (due_on, id)
  where status in ('RECEIVED', 'ACCEPTED', 'ASSIGNED', 'TRANSFERRED', 'REOPENED');
create index feedback_ended_idx on feedback (ended_at, id) where erased_at is null or erased_at < ended_at;
update feedback f set
  accepted_at  = (select min(at) from feedback_events e where e.feedback_id = f.id and e.type = 'ACCEPTED'),
  replied_at   = (select min(at) from feedback_events e where e.feedback_id = f.id and e.type = 'REPLIED'),
  reply_due_on = case when f.status in ('REPLIED', 'CLOSED') then f.due_on end,
  ended_at     = (select max(at) from feedback_events e where e.feedback_id = f.id and e.type = 'CLOSED');
update feedback set reopen_until = (ended_at at time zone 'Asia/Shanghai')::date + 15 where status = 'CLOSED';

-- the limit that held after the event, so that what was promised when can be traced
alter table feedback_events add column due_on date;

-- Between a submitter and the office; append-only but for personal data that is erased.
create table feedback_messages (
  id             uuid constraint feedback_messages_pk primary key,
  feedback_id    uuid not null constraint feedback_messages_feedback_fk references feedback on delete cascade,
  at             timestamptz not null,
  from_submitter boolean not null,
  author         text,
  content        text not null,
  constraint feedback_messages_author check (from_submitter = (author is null))
);
create index feedback_messages_feedback_idx on feedback_messages (feedback_id, at, id);
