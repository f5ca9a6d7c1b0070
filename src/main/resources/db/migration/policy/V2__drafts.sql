-- An operating model that is being written. It goes when it is published or discarded.
create table policy.draft (
    id         uuid        primary key,
    based_on   text        not null,            -- in words: what it was copied or imported from
    dmn        text        not null,
    yaml       text        not null,
    begun_by   text        not null,
    begun_at   timestamptz not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    once_as    text        not null unique      -- a form sent twice begins one draft
);

-- The draft that a version was, so that whoever still has its page open is told.
alter table policy.model add column draft uuid unique;

grant select, insert, update, delete on policy.draft to prawf_app;
