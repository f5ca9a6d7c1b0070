create schema workload;
grant usage on schema workload to prawf_app;

-- How a team's cases could be shared out anew, as it was worked out for a manager on a day. Nothing changes hands until the
-- manager accepts a change.
create table workload.proposal (
    id       uuid        primary key default uuidv7(),
    team     text        not null,
    on_day   date        not null,
    model    text        not null,
    cases    int         not null,
    score    text        not null,
    once_as  text        not null unique,
    made_by  text        not null,
    made_at  timestamptz not null
);
create index on workload.proposal (team, made_at);
comment on column workload.proposal.model is 'the operating models whose bands said which grade may hold which case';
comment on column workload.proposal.score is 'broken conditions, then cases beyond what officers can hold, changes, unevenness';

-- The officers it counted with: what each can hold, held that day and would hold.
create table workload.proposal_officer (
    proposal  uuid          not null references workload.proposal,
    officer   text          not null,
    name      text          not null,
    grade     text,
    fte       numeric(3, 2) not null,
    most      int,
    available boolean       not null,
    elsewhere int           not null,
    before    int           not null,
    after     int           not null,
    primary key (proposal, officer)
);
comment on column workload.proposal_officer.most is 'cases; null where the report gives no number for the grade';
comment on column workload.proposal_officer.elsewhere is 'cases of other teams, which the proposal leaves alone';

-- A case that would go to another officer; given_to once a manager has accepted it, perhaps to somebody else.
create table workload.proposal_change (
    proposal   uuid not null references workload.proposal,
    crn        text not null,
    seen       text not null,
    holder     text not null,
    to_officer text not null,
    reason     text not null,
    why        text not null,
    given_to   text,
    given_by   text,
    given_at   timestamptz,
    primary key (proposal, crn),
    check (num_nulls(given_to, given_by, given_at) in (0, 3))
);
call access.guard('workload.proposal_change');
comment on column workload.proposal_change.seen is 'who held the case when the proposal was worked out';

grant select, insert on workload.proposal, workload.proposal_officer, workload.proposal_change to prawf_app;
grant update (given_to, given_by, given_at) on workload.proposal_change to prawf_app;
