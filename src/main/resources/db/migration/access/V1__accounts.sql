-- An account is for one person. It has a password here, or signs in with the organisation's own provider.
create table access.account (
    user_name     text        primary key check (user_name = lower(user_name) and user_name <> ''),
    name          text        not null,
    staff_code    text,
    password_hash text,
    created_at    timestamptz not null,
    closed_at     timestamptz
);
grant select, insert, update on access.account to prawf_app;

create table access.account_role (
    user_name text not null references access.account,
    role      text not null,
    primary key (user_name, role)
);
grant select, insert, delete on access.account_role to prawf_app;

-- Failures are counted for any name that is tried, so that a lock does not tell which names exist.
create table access.sign_in_failure (
    user_name    text        primary key,
    failures     int         not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);
grant select, insert, update, delete on access.sign_in_failure to prawf_app;

-- Sessions live in the database, so that any copy of the program can answer and a restart signs nobody out.
create table access.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index on access.session (expiry_time);
create index on access.session (principal_name);
create table access.session_attributes (
    session_primary_id char(36)     not null references access.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on access.session, access.session_attributes to prawf_app;
