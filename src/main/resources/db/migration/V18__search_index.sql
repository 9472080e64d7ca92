-- An index for each rank, so that a word that is common in measures and rare in titles is found quickly in both.
create index passages_titles_idx on passages using gin (grams) where rank = 5;
create index passages_issuers_idx on passages using gin (grams) where rank = 4;
create index passages_headings_idx on passages using gin (grams) where rank = 3;
create index passages_issues_idx on passages using gin (grams) where rank = 2;
create index passages_measures_idx on passages using gin (grams) where rank = 1;
analyze passages;
