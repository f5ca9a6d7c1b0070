-- Who opened which page of whose record, and who was turned away. Append-only.
create table access.opening (
    id        bigint      generated always as identity primary key,
    crn       text        not null,
    user_name text        not null,
    at        timestamptz not null,
    result    text        not null
              check (result in ('READ', 'CHANGED', 'LIMITED', 'REASON_ASKED', 'NOT_ALLOWED', 'NO_SUCH_CASE')),
    page      text        not null,
    outside   boolean     not null
);
create index on access.opening (crn, at desc);
create index on access.opening (user_name, at desc);
comment on column access.opening.outside is 'opened by somebody outside the teams that hold the case';

call access.guard('access.opening');
-- A refusal is written by the very person whom the policy refuses.
create policy openings_are_always_written on access.opening for insert to prawf_app with check (true);
grant select, insert on access.opening to prawf_app;

create function access.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit is never edited';
end
$$;
create trigger openings_stay before update or delete or truncate on access.opening
    for each statement execute function access.refuse_change();

-- Why somebody outside its teams opened a case: once a day.
create table access.reason_for_access (
    crn         text        not null,
    user_name   text        not null,
    on_day      date        not null,
    reason      text        not null,
    words       text        not null,
    given_at    timestamptz not null,
    reviewed_by text,
    reviewed_at timestamptz,
    primary key (crn, user_name, on_day),
    check ((reviewed_by is null) = (reviewed_at is null))
);
create index on access.reason_for_access (on_day);
call access.guard('access.reason_for_access');
grant select, insert, update (reviewed_by, reviewed_at) on access.reason_for_access to prawf_app;

-- What other modules may read.
create view access.reason_for_access_view with (security_invoker = true) as
select r.crn, r.user_name, coalesce(a.name, r.user_name) as name, r.on_day, r.reason, r.words, r.given_at,
       r.reviewed_by, r.reviewed_at
  from access.reason_for_access r
  left join access.account a on a.user_name = r.user_name;
create view access.account_view with (security_invoker = true) as
select user_name, name, staff_code from access.account where closed_at is null;
grant select on access.reason_for_access_view, access.account_view to prawf_app;
