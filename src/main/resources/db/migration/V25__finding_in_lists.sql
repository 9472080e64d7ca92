-- What the public list of notices is narrowed down to: the kind of inspection that the live revision names, and how far
-- its issues have come as a whole (org.tongbao.publication.Tally): as far as the least of them, null where there are none.
alter table published_notices
  add column inspection_kind text,
  add column completion text constraint published_notices_completion
             check (completion in ('NOT_DONE', 'BASICALLY_DONE', 'DONE'));

update published_notices p
   set inspection_kind = cast(r.content as jsonb) -> 'inspection' ->> 'kind'
  from revisions r
 where r.notice_id = p.notice_id and r.number = p.revision and r.content is not null;

update published_notices p
   set completion = case when i.total = 0 then null
                         when i."notDone" > 0 then 'NOT_DONE'
                         when i."basicallyDone" > 0 then 'BASICALLY_DONE'
                         else 'DONE' end
  from published_notices s,
       jsonb_to_record(cast(s.statistics as jsonb) -> 'issues')
         as i (total integer, "notDone" integer, "basicallyDone" integer)
 where s.notice_id = p.notice_id and i.total is not null;

create index published_notices_inspection_idx on published_notices (inspection_kind, published_at, notice_id)
  where not withdrawn;
create index published_notices_completion_idx on published_notices (completion, published_at, notice_id)
  where not withdrawn;

-- The texts of an issue and of a measure, which a list looks through one by one (org.tongbao.publication.ListRows).
create index passages_issue_idx on passages (issue_id, measure_id) where issue_id is not null;
