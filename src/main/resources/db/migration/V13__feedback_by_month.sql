-- for the ledger of all organisations: cases lie in the order in which they came, so that a few bytes a page tell the month
create index feedback_submitted_idx on feedback using brin (submitted_at);
