create schema database;
grant usage on schema database to prawf_app;

-- One row: whether invented people live here, whose sign-ins everybody knows, or a record of its own.
create table database.installation (
    only_one  boolean     primary key default true check (only_one),
    holds     text        not null check (holds in ('DEMONSTRATION', 'RECORD')),
    begun_at  timestamptz not null default now(),
    loaded_at timestamptz
);
grant select on database.installation to prawf_app;

-- One row: the migrations that have been applied, in short, so that a start sees at once that none is due.
create table database.migrated (
    only_one    boolean primary key default true check (only_one),
    fingerprint text    not null
);
