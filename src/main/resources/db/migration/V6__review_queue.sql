-- What waits for whom, beside the notice so that the queue is one query.
alter table notices
  add column next_review text constraint notices_next_review check (next_review in ('FIRST', 'SECOND', 'FINAL')),
  add column approved_by text[] not null default '{}',
  add column returned_to text,
  add constraint notices_next_review_in_review check (next_review is null or stage = 'IN_REVIEW'),
  add constraint notices_approvals_in_review check (stage <> 'DRAFT' or approved_by = '{}');

-- Requests under way: which review is next is told by how many of the three are given.
with given as (
  select n.id, array_agg(r.reviewer order by r.decided_at) filter (where r.id is not null) as reviewers
    from notices n
    join lateral (select id from review_requests where notice_id = n.id order by requested_at desc, id desc limit 1) q on true
    left join reviews r on r.request_id = q.id and r.decision = 'APPROVED'
   where n.stage in ('IN_REVIEW', 'APPROVED')
   group by n.id
)
update notices n
   set approved_by = coalesce(given.reviewers, '{}'),
       next_review = case when n.stage = 'IN_REVIEW'
                          then (array['FIRST', 'SECOND', 'FINAL'])[coalesce(cardinality(given.reviewers), 0) + 1] end
  from given
 where given.id = n.id;

create index notices_awaiting_idx on notices (organisation_id, id) where stage <> 'DRAFT' or returned_to is not null;
