-- Operating models as data. A published version stays as it is: whatever was decided by it names it.
create schema policy;
grant usage on schema policy to prawf_app;

create table policy.model (
    code           text        not null check (code ~ '^[a-z0-9][a-z0-9-]*$'),
    version        int         not null check (version > 0),
    name           text        not null,
    dmn            text        not null,   -- the decision table, as it is exported
    yaml           text        not null,   -- bands, limits and sources, as they are exported
    effective_from date        not null,
    published_by   text        not null,
    published_at   timestamptz not null,
    number         bigint      generated always as identity unique,
    primary key (code, version)
);

create table policy.band (
    code            text   not null,
    version         int    not null,
    band            text   not null,
    position        int    not null,   -- from 1, the most intensive first
    name            text   not null,
    colour          text   not null,
    manner          text   not null,
    grades          text[] not null,
    least_days      int    not null check (least_days > 0),
    most_days       int    not null check (most_days >= least_days),
    channels        text[] not null,
    oversight_days  int,               -- null: none is asked
    review_days     int    not null,
    home_visit_days int,               -- null: none is asked
    minutes         int    not null,
    primary key (code, version, band),
    foreign key (code, version) references policy.model
);

create table policy.time_limit (
    code         text    not null,
    version      int     not null,
    name         text    not null,
    working_days int     not null check (working_days >= 0),
    source       text    not null,
    ours         boolean not null,
    primary key (code, version, name),
    foreign key (code, version) references policy.model
);

-- The decision table worked out for every situation there is, so that the bands of a nation are one join.
create table policy.lookup (
    code      text     not null,
    version   int      not null,
    situation int      not null,
    band      text     not null,
    row       int      not null check (row > 0),
    primary key (code, version, situation),
    foreign key (code, version, band) references policy.band (code, version, band)
);

-- The number of a situation, by the names of its values; harm is null where nobody has assessed it. As Situation.key().
create function policy.situation(
    custody text, iom boolean, held_by_po boolean, harm text, likelihood text, engagement text, indicator boolean)
returns int language sql immutable parallel safe
return (((((
    (array_position(array['IN_THE_COMMUNITY', 'LAST_12_WEEKS', 'MORE_THAN_12_WEEKS'], custody) - 1)
    * 2 + iom::int)
    * 2 + held_by_po::int)
    * 5 + coalesce(array_position(array['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'], harm), 0))
    * 5 + array_position(array['NOT_KNOWN', 'UNDER_25', 'FROM_25_TO_49', 'FROM_50_TO_74', 'AT_LEAST_75'], likelihood) - 1)
    * 3 + array_position(array['GOOD', 'FAIR', 'POOR'], engagement) - 1)
    * 2 + indicator::int;

create function policy.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A published operating model is never edited: publish another version';
end
$$;
create trigger models_stay before update or delete or truncate on policy.model
    for each statement execute function policy.refuse_change();
create trigger bands_stay before update or delete or truncate on policy.band
    for each statement execute function policy.refuse_change();
create trigger limits_stay before update or delete or truncate on policy.time_limit
    for each statement execute function policy.refuse_change();
create trigger lookups_stay before update or delete or truncate on policy.lookup
    for each statement execute function policy.refuse_change();

-- Of two versions from the same day the one published last counts. Before the first one began, the first one counts.
create view policy.model_view as
select model.code,
       model.version,
       model.name,
       model.effective_from,
       model.published_by,
       model.published_at,
       coalesce(counting.in_force, 'empty') as in_force
  from policy.model
  left join (
       select distinct_day.number,
              daterange(
                  case when lag(distinct_day.effective_from) over days is null then null else distinct_day.effective_from end,
                  lead(distinct_day.effective_from) over days) as in_force
         from (
              select distinct on (effective_from) effective_from, number
                from policy.model
               order by effective_from, number desc) distinct_day
       window days as (order by distinct_day.effective_from)) counting
    on counting.number = model.number;

create view policy.band_view as
select code, version, band, position, name, colour, manner, grades, least_days, most_days, channels, oversight_days,
       review_days, home_visit_days, minutes
  from policy.band;

create view policy.lookup_view as
select code, version, situation, band, row
  from policy.lookup;

create view policy.time_limit_view as
select code, version, name, working_days, source, ours
  from policy.time_limit;

grant select, insert on policy.model, policy.band, policy.time_limit, policy.lookup to prawf_app;
grant select on policy.model_view, policy.band_view, policy.lookup_view, policy.time_limit_view to prawf_app;
grant execute on function policy.situation to prawf_app;
