-- Work at a first start on what is older than the program, once it is done (org.tongbao.shared.schema.FirstWork).
create table first_works (
  name    text primary key,
  done_at timestamptz not null
);
