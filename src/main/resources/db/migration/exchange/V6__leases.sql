-- A program whose lease has ended while it waited must not end, or go on with, the lease of another.
alter table exchange.subscription add column leased_by uuid;
comment on column exchange.subscription.leased_by is 'the program that sends, under the name that it took for this one time';
