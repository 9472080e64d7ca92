-- A chain of issues: each carries on one earlier issue, and is carried on by one at most.
update issues set carried_forward_from = null
 where carried_forward_from not in (select id from issues)
    or carried_forward_from in (select carried_forward_from from issues group by 1 having count(*) > 1);

-- deferred: a replaced tree may put the same link at another issue
alter table issues
  add constraint issues_carried_forward_once unique (carried_forward_from) deferrable initially deferred;

alter table published_issues add column carried_forward_from uuid;
update published_issues p set carried_forward_from = i.carried_forward_from
  from issues i where i.id = p.issue_id and i.carried_forward_from is not null;
create index published_issues_carried_idx on published_issues (carried_forward_from)
  where carried_forward_from is not null;
