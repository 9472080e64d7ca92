-- Issues and measures in a state that few of them are in, and the issues of a section: a page of them was looked for among all.
create index published_issues_completion_idx on published_issues (completion, published_at, issue_id);
create index published_issues_sustained_idx on published_issues (sustained, published_at, issue_id);
create index published_issues_within_idx on published_issues (within_concentrated_period, published_at, issue_id);
create index published_issues_section_idx on published_issues (section_id, published_at, issue_id);
create index published_measures_completion_idx on published_measures (completion, published_at, measure_id);
create index published_measures_sustained_idx on published_measures (sustained, published_at, measure_id);
