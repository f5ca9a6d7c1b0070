-- Policies that were tried, with what went in and what came out. Never changed.
create table supervision.trial (
    id       uuid        primary key,
    inputs   jsonb       not null,
    result   jsonb       not null,
    asked_by text        not null,
    asked_at timestamptz not null,
    once_as  text        not null unique
);
grant select, insert on supervision.trial to prawf_app;

-- The people who would be seen less although something is open.
create table supervision.trial_less_seen (
    trial uuid not null references supervision.trial,
    crn   text not null,
    now   text not null,
    tried text not null,
    open  text not null,
    primary key (trial, crn)
);
call access.guard('supervision.trial_less_seen');
grant select, insert on supervision.trial_less_seen to prawf_app;
