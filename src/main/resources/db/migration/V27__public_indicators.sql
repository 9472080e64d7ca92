-- Whether everyone may read an indicator beside a live notice; those made before nobody has asked about.
alter table indicators add column public boolean not null default false;
alter table indicators alter column public drop default;
