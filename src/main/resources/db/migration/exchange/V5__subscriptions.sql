-- Who is sent the facts of the record, and how far they have come: everything up to (written_in, position) was received.
create table exchange.subscription (
    id           uuid        primary key,
    name         text        not null check (name <> ''),
    address      text        not null unique,
    written_in   bigint      not null,
    position     bigint      not null,
    made_by      text        not null,
    made_at      timestamptz not null,
    paused_by    text,
    paused_at    timestamptz,
    sent_at      timestamptz,
    failures     int         not null default 0,
    last_error   text        not null default '',
    failed_at    timestamptz,
    next_try_at  timestamptz not null,
    leased_until timestamptz not null default '-infinity',
    check ((paused_by is null) = (paused_at is null))
);
comment on column exchange.subscription.leased_until is 'until then one of the running programs sends, and no other does';
grant select, insert, update, delete on exchange.subscription to prawf_app;
