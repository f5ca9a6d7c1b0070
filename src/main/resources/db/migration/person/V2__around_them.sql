-- What is known about a person from one day to another. A row is ended, or replaced by the row that corrects it; never deleted.

create table person.alias (
    crn         text        not null references person.person,
    id          uuid        not null default uuidv7(),
    surname     text        not null check (surname <> '' and length(surname) <= 100),
    forename    text        not null check (length(forename) <= 100),
    birth_date  date,
    from_date   date,
    until_date  date        check (until_date >= from_date),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    replaced_by uuid,
    primary key (crn, id)
);

create table person.identifier (
    crn         text        not null references person.person,
    id          uuid        not null default uuidv7(),
    kind        text        not null check (kind <> ''),
    value       text        not null check (value <> ''),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (crn, id)
);

create table person.address (
    crn            text        not null references person.person,
    id             uuid        not null default uuidv7(),
    use            text        not null check (use in ('MAIN', 'OTHER')),
    type           text        not null default '',
    no_fixed_abode boolean     not null default false,
    building       text        not null default '',
    street         text        not null default '',
    district       text        not null default '',
    town           text        not null default '',
    county         text        not null default '',
    postcode       text        not null default '',
    phone          text        not null default '',
    notes          text        not null default '',
    from_date      date,
    until_date     date        check (until_date >= from_date),
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    ended_by       text,
    ended_at       timestamptz,
    replaced_by    uuid,
    primary key (crn, id)
);

create table person.household_member (
    crn          text        not null,
    id           uuid        not null default uuidv7(),
    address      uuid        not null,
    name         text        not null check (name <> ''),
    relationship text        not null default '',
    birth_date   date,
    age          int         check (age between 0 and 130),
    age_on       date,
    child        boolean     not null default false,
    from_date    date,
    until_date   date        check (until_date >= from_date),
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    ended_by     text,
    ended_at     timestamptz,
    replaced_by  uuid,
    primary key (crn, id),
    foreign key (crn, address) references person.address,
    check ((age is null) = (age_on is null))
);

create table person.person_around (
    crn          text        not null references person.person,
    id           uuid        not null default uuidv7(),
    name         text        not null check (name <> ''),
    relationship text        not null check (relationship <> ''),
    phone        text        not null default '',
    email        text        not null default '',
    address      text        not null default '',
    child        boolean     not null default false,
    risk         text        not null default '',
    notes        text        not null default '',
    from_date    date,
    until_date   date        check (until_date >= from_date),
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    ended_by     text,
    ended_at     timestamptz,
    replaced_by  uuid,
    primary key (crn, id)
);

create table person.circumstance (
    crn         text        not null references person.person,
    id          uuid        not null default uuidv7(),
    kind        text        not null
                check (kind in ('RELATIONSHIP', 'ACCOMMODATION', 'EMPLOYMENT', 'SUBSTANCE_USE', 'CARING', 'OTHER')),
    what        text        not null check (what <> ''),
    detail      text        not null default '',
    told_by     text        not null default '',
    evidence    text        not null default '',
    from_date   date,
    until_date  date        check (until_date >= from_date),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    replaced_by uuid,
    primary key (crn, id)
);

create table person.adjustment (
    crn         text        not null references person.person,
    id          uuid        not null default uuidv7(),
    disability  text        not null default '',
    adjustment  text        not null default '',
    notes       text        not null default '',
    from_date   date,
    until_date  date        check (until_date >= from_date),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    ended_by    text,
    ended_at    timestamptz,
    replaced_by uuid,
    primary key (crn, id),
    check (disability <> '' or adjustment <> '')
);

call access.guard('person.alias');
call access.guard('person.identifier');
call access.guard('person.address');
call access.guard('person.household_member');
call access.guard('person.person_around');
call access.guard('person.circumstance');
call access.guard('person.adjustment');
grant select, insert on person.identifier to prawf_app;
grant select, insert, update
   on person.alias, person.address, person.household_member, person.person_around, person.circumstance, person.adjustment
   to prawf_app;

create view person.alias_view with (security_invoker = true) as
select crn, id, concat_ws(' ', nullif(forename, ''), surname) as name, birth_date, from_date, until_date
  from person.alias
 where replaced_by is null;

create view person.address_view with (security_invoker = true) as
select crn, id, use, type, no_fixed_abode, building, street, district, town, county, postcode, phone, from_date, until_date
  from person.address
 where replaced_by is null;

create view person.person_around_view with (security_invoker = true) as
select crn, id, name, relationship, phone, child, risk, from_date, until_date
  from person.person_around
 where replaced_by is null;

create view person.circumstance_view with (security_invoker = true) as
select crn, id, kind, what, detail, told_by, evidence, from_date, until_date
  from person.circumstance
 where replaced_by is null;

create view person.adjustment_view with (security_invoker = true) as
select crn, id, disability, adjustment, from_date, until_date
  from person.adjustment
 where replaced_by is null;

grant select
   on person.alias_view, person.address_view, person.person_around_view, person.circumstance_view, person.adjustment_view
   to prawf_app;
