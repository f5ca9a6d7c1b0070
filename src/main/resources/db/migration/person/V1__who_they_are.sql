create schema person;
grant usage on schema person to prawf_app;

-- The self-defined ethnicity codes (16+1, extended to 18+1 with W3 and O2) that police, courts, prisons and probation share;
-- the groups and labels of the 2011 census of England and Wales. O1 is A4 as it was coded before the 2011 census.
create table person.ethnicity (
    code      text primary key,
    in_groups text not null,
    label     text not null,
    in_order  int  not null unique
);
grant select on person.ethnicity to prawf_app;

insert into person.ethnicity (in_order, code, in_groups, label) values
    ( 1, 'W1', 'White',                                    'Welsh, English, Scottish, Northern Irish or British'),
    ( 2, 'W2', 'White',                                    'Irish'),
    ( 3, 'W3', 'White',                                    'Gypsy or Irish Traveller'),
    ( 4, 'W9', 'White',                                    'Any other White background'),
    ( 5, 'M1', 'Mixed or multiple ethnic groups',          'White and Black Caribbean'),
    ( 6, 'M2', 'Mixed or multiple ethnic groups',          'White and Black African'),
    ( 7, 'M3', 'Mixed or multiple ethnic groups',          'White and Asian'),
    ( 8, 'M9', 'Mixed or multiple ethnic groups',          'Any other Mixed or multiple ethnic background'),
    ( 9, 'A1', 'Asian or Asian British',                   'Indian'),
    (10, 'A2', 'Asian or Asian British',                   'Pakistani'),
    (11, 'A3', 'Asian or Asian British',                   'Bangladeshi'),
    (12, 'A4', 'Asian or Asian British',                   'Chinese'),
    (13, 'A9', 'Asian or Asian British',                   'Any other Asian background'),
    (14, 'B1', 'Black, African, Caribbean or Black British', 'Caribbean'),
    (15, 'B2', 'Black, African, Caribbean or Black British', 'African'),
    (16, 'B9', 'Black, African, Caribbean or Black British', 'Any other Black, African or Caribbean background'),
    (17, 'O2', 'Other ethnic group',                       'Arab'),
    (18, 'O9', 'Other ethnic group',                       'Any other ethnic group'),
    (19, 'O1', 'Other ethnic group',                       'Chinese, as coded before 2011'),
    (20, 'NS', 'Not stated',                               'Not stated');

-- Yes-or-no columns are null until somebody has asked.
create table person.person (
    crn                    text        primary key,
    surname                text        not null check (surname <> '' and length(surname) <= 100),
    forename               text        not null check (length(forename) <= 100),
    middle_names           text        not null default '' check (length(middle_names) <= 100),
    preferred_name         text        not null default '' check (length(preferred_name) <= 100),
    birth_date             date,
    death_date             date        check (death_date >= birth_date),
    pnc                    text        not null default '',
    cro                    text        not null default '',
    prison_number          text        not null default '',
    sex                    text        check (sex in ('FEMALE', 'MALE', 'NOT_SPECIFIED')),
    gender_identity        text        not null default '',
    ethnicity              text        references person.ethnicity,
    nationality            text        not null default '',
    religion               text        not null default '',
    disability_summary     text        not null default '',
    first_language         text        not null default '',
    letters_in_welsh       boolean,
    interpreter_needed     boolean,
    interpreter_language   text        not null default '',
    email                  text        not null default '',
    phone                  text        not null default '',
    mobile                 text        not null default '',
    may_be_texted          boolean,
    prefers_female_officer boolean,
    times_that_suit        text        not null default '',
    places_that_suit       text        not null default '',
    notes                  text        not null default '',
    version                int         not null default 1,
    recorded_by            text        not null,
    recorded_at            timestamptz not null
);
call access.guard('person.person');
grant select, insert, update on person.person to prawf_app;

create index person_born on person.person (birth_date);

-- Numbers for people added here; those that came from elsewhere keep theirs.
create sequence person.crn_number start 100001;
grant usage on sequence person.crn_number to prawf_app;

-- What an older system said that could not be understood, as it said it.
create table person.as_imported (
    crn   text not null references person.person,
    id    uuid not null default uuidv7(),
    field text not null,
    value text not null,
    primary key (crn, id)
);
call access.guard('person.as_imported');
grant select, insert on person.as_imported to prawf_app;

create view person.ethnicity_view as
select code, in_groups, label, in_order from person.ethnicity;
grant select on person.ethnicity_view to prawf_app;

create view person.name_view with (security_invoker = true) as
select crn,
       concat_ws(' ', nullif(forename, ''), surname) as name,
       concat_ws(', ', surname, nullif(forename, ''))  as name_in_lists,
       birth_date
  from person.person;
grant select on person.name_view to prawf_app;

create view person.person_view with (security_invoker = true) as
select crn, surname, forename, middle_names, preferred_name, name, name_in_lists,
       person.birth_date, death_date, pnc, cro, prison_number,
       sex, gender_identity, ethnicity, ethnicity.label as ethnicity_label, ethnicity.in_groups as ethnicity_group,
       nationality, religion, disability_summary,
       first_language, letters_in_welsh, interpreter_needed, interpreter_language,
       email, phone, mobile, may_be_texted, prefers_female_officer, times_that_suit, places_that_suit,
       version
  from person.person
  join person.name_view using (crn)
  left join person.ethnicity on ethnicity.code = person.ethnicity;
grant select on person.person_view to prawf_app;
