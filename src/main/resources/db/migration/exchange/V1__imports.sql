create schema if not exists exchange;
grant usage on schema exchange to prawf_app;

-- One run of an import. One without an end is running or was interrupted; what it had brought in by then stays.
create table exchange.import_run (
    id          int         primary key generated always as identity,
    source      text        not null check (source in ('NDELIUS')),
    directory   text        not null,
    started_by  text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    people      int         not null default 0,
    people_done int         not null default 0
);
grant select on exchange.import_run to prawf_app;
comment on column exchange.import_run.directory is 'the last name of its path, which is enough to tell extracts apart';

-- What became of the rows of each file. When a run has finished, the sum adds up.
create table exchange.import_file (
    run          int    not null references exchange.import_run,
    file         text   not null,
    read         bigint not null default 0,
    imported     bigint not null default 0,
    changed      bigint not null default 0,
    already_here bigint not null default 0,
    kept_aside   bigint not null default 0,
    refused      bigint not null default 0,
    primary key (run, file),
    check (read >= imported + already_here + kept_aside + refused),
    check (changed <= imported)
);
grant select on exchange.import_file to prawf_app;
comment on column exchange.import_file.changed is 'how many of the imported rows had been here before with other content';

-- One line a problem. Names and dates of birth are not among the values: the CRN stands in their place.
create table exchange.import_problem (
    run       int    not null references exchange.import_run,
    number    bigint not null,
    file      text   not null,
    file_row  int    not null,
    in_column text   not null,
    value     text   not null,
    treatment text   not null,
    detail    text   not null,
    primary key (run, number)
);
create index import_problem_group on exchange.import_problem (run, file, in_column, treatment, number);
grant select on exchange.import_problem to prawf_app;

-- Every row about a case that has been imported, whole and as written: whatever Prawf has no place for is here.
create table exchange.source_row (
    crn      text  not null,
    key      text  not null,
    columns  jsonb not null,
    print    uuid  not null,
    run      int   not null references exchange.import_run,
    file_row int   not null,
    primary key (crn, key)
);
call access.guard('exchange.source_row');
comment on column exchange.source_row.key is 'like CONTACT:2502709905';
comment on column exchange.source_row.print is 'the same for rows that say the same, so that a changed row is noticed';

-- Rows that were read and have no place yet, whole and as written.
create table exchange.kept_aside (
    file     text  not null,
    key      text  not null,
    crn      text,
    columns  jsonb not null,
    why      text  not null,
    run      int   not null references exchange.import_run,
    file_row int   not null,
    primary key (file, key)
);
call access.guard('exchange.kept_aside');
grant select (file, key, crn, why, run, file_row) on exchange.kept_aside to prawf_app;
create index on exchange.kept_aside (run, file, file_row);
create index on exchange.kept_aside (crn);

-- Lists of codes, staff, users and places, which later extracts may lean on.
create table exchange.list_row (
    file     text  not null,
    id       text  not null,
    columns  jsonb not null,
    print    uuid  not null,
    run      int   not null references exchange.import_run,
    file_row int   not null,
    primary key (file, id)
);

-- What is being imported at this moment, sorted by person. Emptied before and after; of no use after a crash, so not logged.
create unlogged table exchange.staged_row (
    file     text not null,
    file_row int  not null,
    key      text not null,
    via_1    text not null,
    via_2    text not null,
    via_3    text not null,
    cells    text not null,
    print    uuid not null
);
create unlogged table exchange.staged_owner (
    key      text not null primary key,
    file     text not null,
    file_row int  not null,
    person   text not null,
    unique (file, file_row)
);
create unlogged table exchange.staged_case (
    person   text not null,
    file     text not null,
    file_row int  not null,
    key      text not null,
    cells    text not null,
    print    uuid not null
);
create index on exchange.staged_row (key);
create index on exchange.staged_row (file, file_row);
create index on exchange.staged_case (person);
