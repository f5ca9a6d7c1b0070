create schema if not exists exchange;

-- One row: which demonstration lives here and how far it is loaded, so that an interrupted load goes on where it stopped.
create table exchange.demonstration (
    only_one boolean     primary key default true check (only_one),
    seed     bigint      not null,
    today    date        not null,
    areas    int         not null check (areas > 0),
    loaded   int         not null default 0 check (loaded between 0 and areas),
    begun_at timestamptz not null default now()
);
comment on column exchange.demonstration.today is 'the day that the people live towards; the same for all of them, however long the load takes';
