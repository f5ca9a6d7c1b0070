create schema supervision;
grant usage on schema supervision to prawf_app;

-- What was worked out for each case from its facts. It is kept only so that lists need not work it out again: everything here can
-- be made anew from the record (bin/prawf recompute) and is, for one case, whenever that case's record grows.

-- The band of a case over some days. The key is the rule: one band on one day.
create table supervision.band (
    crn       text      not null,
    during    daterange not null,
    band      text      not null,
    model     text      not null,
    row       int       not null,
    situation int       not null,
    override  bigint,
    facts     bigint[]  not null,
    primary key (crn, during without overlaps)
);
call access.guard('supervision.band');

comment on column supervision.band.model is 'the version of the operating model that gave it';
comment on column supervision.band.row is 'of that model''s table, from 1; 0 where a manager decided otherwise';
comment on column supervision.band.situation is 'the number of the situation that the table was asked about';
comment on column supervision.band.facts is 'positions of the facts that made the situation';

create table supervision.expectation (
    crn        text     not null,
    standard   text     not null,
    cause      bigint   not null,
    starts_on  date     not null,
    due_by     date     not null,
    what       text     not null,
    reason     text     not null,
    model      text     not null,
    because    bigint[] not null,
    met_on     date,
    met_by     bigint,
    excused_on date,
    excused_by text check (excused_by in ('OURS', 'THEIRS')),
    excuse     text,
    excused_in bigint,
    ended_on   date,
    primary key (crn, standard, cause, starts_on),
    check ((met_on is null) = (met_by is null)),
    check (num_nulls(excused_on, excused_by, excuse, excused_in) in (0, 4))
);
call access.guard('supervision.expectation');
create index expectation_unsettled on supervision.expectation (crn, due_by)
    where met_on is null and excused_on is null;

comment on column supervision.expectation.cause is 'position of the fact that first made us owe it; 0 where none did';

create view supervision.band_view with (security_invoker = true) as
select crn, during, band, model, row, situation, override from supervision.band;

create view supervision.expectation_view with (security_invoker = true) as
select crn, standard, cause, starts_on, due_by, what, reason, model, because,
       met_on, excused_on, excused_by, excuse, ended_on
  from supervision.expectation;

grant select, insert, update, delete on supervision.band, supervision.expectation to prawf_app;
grant select on supervision.band_view, supervision.expectation_view to prawf_app;

-- Up to which fact, and by which rules, each case was worked out. Whatever lags behind is worked out anew.
create table supervision.worked (
    crn   text   primary key,
    upto  bigint not null,
    rules text   not null
);
call access.guard('supervision.worked');
grant select, insert, update on supervision.worked to prawf_app;
