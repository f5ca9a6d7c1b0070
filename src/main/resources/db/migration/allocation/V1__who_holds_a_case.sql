create schema allocation;
grant usage on schema allocation to prawf_app;

-- The key is the rule: nobody ever has two responsible officers on one day.
create table allocation.responsible_officer (
    crn          text        not null,
    officer      text        not null,
    team         text        not null,
    provider     text        not null,
    during       daterange   not null check (not lower_inf(during)),
    reason       text        not null check (reason in (
        'INITIAL_ALLOCATION', 'RISK_CHANGED', 'OFFICER_LEFT', 'OFFICER_SICK', 'PARENTAL_LEAVE', 'WORKLOAD', 'PERSON_MOVED',
        'OTHER_ORGANISATION', 'PERSON_ASKED', 'OTHER')),
    note         text        not null check (reason <> 'OTHER' or note <> ''),
    planned      boolean     not null,
    allocated_by text        not null,
    allocated_at timestamptz not null,
    primary key (crn, during without overlaps)
);
call access.guard('allocation.responsible_officer');
create index on allocation.responsible_officer (officer);
create index on allocation.responsible_officer (team);

-- What other modules may read: every span. A case is held by whoever's span includes the day one asks about.
create view allocation.holder_view with (security_invoker = true) as
select crn, officer, team, provider, during, reason, planned
  from allocation.responsible_officer;

-- Whom to ask about a case that one may not see. It passes by limited access, so it says one short name and nothing else.
-- Written in plpgsql because its body is read when it is called: migrations do not lean on another module's tables.
create function allocation.place_to_ask(of_crn text, on_day date) returns text
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select coalesce(team.office_name, team.local_delivery_unit_name)
          from allocation.responsible_officer holder
          join staff.team_view team on team.code = holder.team
         where holder.crn = of_crn
           and holder.during @> on_day
           and team.valid @> on_day
         limit 1
    );
end
$$;
revoke execute on function allocation.place_to_ask from public;

grant select, insert, update on allocation.responsible_officer to prawf_app;
grant select on allocation.holder_view to prawf_app;
grant execute on function allocation.place_to_ask to prawf_app;
