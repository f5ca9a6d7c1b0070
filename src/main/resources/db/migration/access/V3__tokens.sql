-- What lets programs in to the API, each in the name of an account. The secret itself is kept nowhere.
create table access.token (
    id         uuid        primary key,
    hash       bytea       not null unique check (length(hash) = 32),
    user_name  text        not null references access.account,
    purpose    text        not null check (purpose <> ''),
    scopes     text[]      not null check (cardinality(scopes) > 0),
    made_by    text        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at),
    revoked_by text,
    revoked_at timestamptz,
    check ((revoked_by is null) = (revoked_at is null))
);
comment on column access.token.hash is 'SHA-256 of a secret of 256 random bits, which needs no slower hash';
grant select, insert, update (revoked_by, revoked_at) on access.token to prawf_app;
