-- What a program sent under each of its own keys, so that the same key is not used for something else by mistake.
create table access.sent (
    user_name text        not null,
    key       text        not null,
    digest    bytea       not null check (length(digest) = 32),
    sent_at   timestamptz not null,
    primary key (user_name, key)
);
grant select, insert on access.sent to prawf_app;
