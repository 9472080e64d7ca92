-- The oldest program that can work on this schema, named by the newest migration that it brings: one row. A migration that
-- only adds leaves it alone, so that nodes of the version before go on working beside the new ones. One that takes away or
-- changes what older programs use raises it; they do not start any more (org.tongbao.shared.schema).
create table schema_floor (
  version integer not null constraint schema_floor_positive check (version > 0)
);
create unique index schema_floor_once on schema_floor ((true));
insert into schema_floor values (29);
