-- The texts of working copies in which staff seek words, folded and with their grams as those of V17 are; of each notice,
-- section, issue and measure one (org.tongbao.notice.DraftTexts). Notices of before are added at the first start.
create table draft_texts (
  -- of what it is the text
  id        uuid constraint draft_texts_pk primary key,
  notice_id uuid not null constraint draft_texts_notice_fk references notices on delete cascade,
  -- of an issue and of its measures
  issue_id  uuid,
  folded    text not null,
  grams     integer[] not null
);
create index draft_texts_grams_idx on draft_texts using gin (grams);
create index draft_texts_notice_idx on draft_texts (notice_id);
create index draft_texts_issue_idx on draft_texts (issue_id) where issue_id is not null;
