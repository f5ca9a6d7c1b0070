-- It is paused while a pause has not ended.
create table exchange.subscription_pause (
    subscription uuid        not null references exchange.subscription,
    paused_by    text        not null,
    paused_at    timestamptz not null,
    gone_on_by   text,
    gone_on_at   timestamptz,
    check ((gone_on_by is null) = (gone_on_at is null))
);
create unique index subscription_paused on exchange.subscription_pause (subscription) where gone_on_at is null;
grant select, insert, update on exchange.subscription_pause to prawf_app;

insert into exchange.subscription_pause (subscription, paused_by, paused_at)
select id, paused_by, paused_at from exchange.subscription where paused_at is not null;

create table exchange.subscription_replay (
    subscription   uuid        not null references exchange.subscription,
    after_position bigint      not null,
    asked_by       text        not null,
    asked_at       timestamptz not null
);
create index subscription_replayed on exchange.subscription_replay (subscription);
grant select, insert on exchange.subscription_replay to prawf_app;

alter table exchange.subscription
    drop column paused_by,
    drop column paused_at,
    drop column failed_at, -- nobody asked for it
    add column ended_by text,
    add column ended_at timestamptz,
    add check ((ended_by is null) = (ended_at is null)),
    drop constraint subscription_address_key;

-- One address is sent to once; what has ended stays to be read.
create unique index subscription_to on exchange.subscription (address) where ended_at is null;
revoke delete on exchange.subscription from prawf_app;
