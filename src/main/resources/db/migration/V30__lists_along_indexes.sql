-- The lists of cases by the day of their limit, closed ones too, and the month's ledger page by page: both sorted all rows for each page.
create index feedback_due_on_idx on feedback (due_on, id);
drop index feedback_submitted_idx;
create index feedback_submitted_idx on feedback (submitted_at, id);
