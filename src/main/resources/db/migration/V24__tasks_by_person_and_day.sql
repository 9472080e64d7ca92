-- The unit in which a user works, by the name that issues and measures have for it; null: not known.
alter table users add column unit text;

-- What is due soon or overdue, the soonest first (org.tongbao.notice.Overdue).
create index issues_due_idx on issues (deadline_on, id)
  where completion <> 'DONE' and (completion <> 'BASICALLY_DONE' or not sustained);
create index measures_due_idx on measures (deadline_on, id)
  where completion <> 'DONE' and (completion <> 'BASICALLY_DONE' or not sustained);

-- Who answers for what, across notices (org.tongbao.notice.TaskSearch).
create index issues_units_idx on issues using gin (array_append(units, lead_unit));
create index issues_leader_idx on issues (leader, id) where leader is not null;
create index issues_person_idx on issues (person, id) where person is not null;
create index measures_units_idx on measures using gin (array_append(units, lead_unit));
create index measures_leader_idx on measures (leader, id) where leader is not null;
create index measures_person_idx on measures (person, id) where person is not null;
