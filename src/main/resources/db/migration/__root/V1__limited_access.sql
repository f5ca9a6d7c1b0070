create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

create schema access;
grant usage on schema access to prawf_app;

-- A restriction opens a case to the people named and to nobody else; an exclusion closes it to the people named.
-- A restriction that names nobody closes the case to everybody until it is put right.
create table access.limitation (
    id        uuid        primary key default uuidv7(),
    crn       text        not null,
    kind      text        not null check (kind in ('RESTRICTION', 'EXCLUSION')),
    user_name text        check (user_name is not null or kind = 'RESTRICTION'),
    reason    text        not null,
    set_by    text        not null,
    set_at    timestamptz not null,
    ended_by  text,
    ended_at  timestamptz,
    source    text        unique,
    check ((ended_by is null) = (ended_at is null))
);
create index limitation_in_force on access.limitation (crn) where ended_at is null;
grant select, insert, update on access.limitation to prawf_app;

comment on column access.limitation.source is 'where it came from, when another system sent it, so that it comes once';

-- Limited access holds on every table of a case because each one is guarded in the migration that makes it.
-- The policy stands in the query itself, and not in a function, so that the planner can choose how to check it.
create procedure access.guard(guarded regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format($policy$
        create policy limited_access on %1$s to prawf_app using (
            not exists (
                select from access.limitation l
                 where l.crn = %1$s.crn and l.ended_at is null and l.kind = 'EXCLUSION'
                   and l.user_name = (select current_setting('prawf.user', true)))
            and (not exists (
                    select from access.limitation l
                     where l.crn = %1$s.crn and l.ended_at is null and l.kind = 'RESTRICTION')
                 or exists (
                    select from access.limitation l
                     where l.crn = %1$s.crn and l.ended_at is null and l.kind = 'RESTRICTION'
                       and l.user_name = (select current_setting('prawf.user', true)))))
        $policy$, guarded);
end
$$;
