-- The form by which a person was added here: sent twice, it adds one.
alter table person.person add column once_as text unique;

-- A detail keeps its id when it is corrected; how it stood before is kept under another, with replaced_by leading to it. The version
-- counts the corrections, so that two people who correct at once can be told.
alter table person.alias            add column version int not null default 1;
alter table person.address          add column version int not null default 1;
alter table person.household_member add column version int not null default 1;
alter table person.person_around    add column version int not null default 1;
alter table person.circumstance     add column version int not null default 1;
alter table person.adjustment       add column version int not null default 1;
