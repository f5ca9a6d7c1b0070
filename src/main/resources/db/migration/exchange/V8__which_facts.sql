-- Of which kinds somebody is sent facts, by the headings of the chronology. The last choice holds.
create table exchange.subscription_choice (
    number       bigint      primary key generated always as identity,
    subscription uuid        not null references exchange.subscription,
    headings     text[]      not null check (headings <> '{}'),
    chosen_by    text        not null,
    chosen_at    timestamptz not null
);
create index subscription_chosen on exchange.subscription_choice (subscription, number);
grant select, insert on exchange.subscription_choice to prawf_app;

-- Until now everybody was sent everything.
insert into exchange.subscription_choice (subscription, headings, chosen_by, chosen_at)
select id, '{APPOINTMENTS,ORDERS,CUSTODY,RISK,PERSON,ALLOCATION,OTHER}', made_by, made_at from exchange.subscription;

alter table exchange.subscription add column sent_position bigint;
comment on column exchange.subscription.sent_position is 'of the last fact received; position goes beyond it where what follows is not for them';
update exchange.subscription set sent_position = position where sent_at is not null;
