-- Copies a case until there are :cases of the same month.
insert into feedback (id, version, created_at, updated_at, tracking_number, access_code_hash, organisation_id, notice_id, revision_number,
                      kind, channel, content, submitted_at, status, due_on)
select md5('case' || n)::uuid, 0, submitted_at, submitted_at, 'C' || n, access_code_hash, organisation_id, notice_id, revision_number,
       kind, channel, content || n, submitted_at, status, due_on
  from (select * from feedback where notice_id = :'template' order by submitted_at desc limit 1) f, generate_series(1, :cases) n
    on conflict do nothing;
vacuum analyze feedback;
