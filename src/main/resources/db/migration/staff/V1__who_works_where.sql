-- Reorganisation is data with dates: a row holds over the days of its period, and no code has two rows on one day.
create schema staff;
grant usage on schema staff to prawf_app;

create table staff.provider (
    code  text      not null,
    name  text      not null,
    kind  text      not null check (kind in ('NPS_DIVISION', 'CRC', 'UNIFIED')),
    valid daterange not null check (not lower_inf(valid)),
    primary key (code, valid without overlaps)
);

create table staff.local_delivery_unit (
    code     text      not null,
    name     text      not null,
    provider text      not null,
    valid    daterange not null check (not lower_inf(valid)),
    primary key (code, valid without overlaps),
    foreign key (provider, period valid) references staff.provider (code, period valid) deferrable initially deferred
);

create table staff.cluster (
    code                text      not null,
    name                text      not null,
    local_delivery_unit text      not null,
    valid               daterange not null check (not lower_inf(valid)),
    primary key (code, valid without overlaps),
    foreign key (local_delivery_unit, period valid) references staff.local_delivery_unit (code, period valid)
        deferrable initially deferred
);

-- A building belongs to nobody here: both organisations see people in the same five offices of Gwent.
create table staff.office (
    code      text      not null,
    name      text      not null,
    kind      text      not null check (kind in ('OFFICE', 'COMMUNITY_HUB', 'IN_TOUCH_HUB')),
    address   text      not null default '',
    postcode  text      not null default '',
    phone     text      not null default '',
    step_free boolean,                            -- null: nobody has said
    women_only text     not null default '',      -- when only women are seen, like 'Monday mornings'
    valid     daterange not null check (not lower_inf(valid)),
    primary key (code, valid without overlaps)
);

-- Where a cluster sees people, beside the offices at which its teams sit.
create table staff.reporting_place (
    cluster text      not null,
    office  text      not null,
    valid   daterange not null check (not lower_inf(valid)),
    primary key (cluster, office, valid without overlaps),
    foreign key (cluster, period valid) references staff.cluster (code, period valid) deferrable initially deferred,
    foreign key (office, period valid) references staff.office (code, period valid) deferrable initially deferred
);

create table staff.team (
    code    text      not null,
    name    text      not null,
    kind    text      not null check (kind in (
        'OFFENDER_MANAGEMENT', 'CUSTODY', 'IOM', 'IN_TOUCH', 'INTERVENTIONS', 'UNPAID_WORK', 'COURT', 'VICTIM_LIAISON',
        'WOMENS_PATHFINDER', 'ADMINISTRATION')),
    cluster text      not null,
    office  text,
    valid   daterange not null check (not lower_inf(valid)),
    primary key (code, valid without overlaps),
    foreign key (cluster, period valid) references staff.cluster (code, period valid) deferrable initially deferred,
    foreign key (office, period valid) references staff.office (code, period valid) deferrable initially deferred
);

create table staff.officer (
    code     text primary key,
    forename text not null,
    surname  text not null,
    sex      text check (sex in ('FEMALE', 'MALE'))
);

-- An officer may sit in two teams at once, but has one post in a team on a day.
create table staff.post (
    officer text          not null references staff.officer deferrable initially deferred,
    team    text          not null,
    grade   text          not null check (grade in (
        'PO', 'PSO', 'SPO', 'IN_TOUCH_CASE_MANAGER', 'CASE_ADMINISTRATOR', 'INTERVENTIONS_FACILITATOR', 'TREATMENT_MANAGER',
        'UNPAID_WORK_OFFICER', 'COURT_OFFICER', 'ENFORCEMENT_OFFICER', 'VICTIM_LIAISON_OFFICER', 'QUALITY_MANAGER',
        'HEAD_OF_UNIT')),
    fte     numeric(3, 2) not null check (fte > 0 and fte <= 1),
    valid   daterange     not null check (not lower_inf(valid)),
    primary key (officer, team, valid without overlaps),
    foreign key (team, period valid) references staff.team (code, period valid) deferrable initially deferred
);
create index on staff.post using gist (team, valid);

create table staff.team_manager (
    team    text      not null,
    officer text      not null references staff.officer deferrable initially deferred,
    valid   daterange not null check (not lower_inf(valid)),
    primary key (team, valid without overlaps),
    foreign key (team, period valid) references staff.team (code, period valid) deferrable initially deferred
);
create index on staff.team_manager (officer);

-- Leave that was planned may fall into a long sickness; the same kind of absence twice on a day is a mistake.
create table staff.absence (
    id          uuid        primary key default uuidv7(),
    officer     text        not null references staff.officer deferrable initially deferred,
    kind        text        not null check (kind in ('SICKNESS', 'ANNUAL_LEAVE', 'PARENTAL_LEAVE', 'TRAINING', 'OTHER')),
    during      daterange   not null check (not lower_inf(during) and not isempty(during)),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    exclude using gist (officer with =, kind with =, during with &&)
);
create index on staff.absence using gist (officer, during);

create table staff.cover (
    officer     text        not null references staff.officer deferrable initially deferred,
    covered_by  text        not null references staff.officer deferrable initially deferred check (covered_by <> officer),
    during      daterange   not null check (not lower_inf(during)),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (officer, during without overlaps)
);
create index on staff.cover (covered_by);

-- Who changed what about whom, one sentence each; a form sent twice is entered once.
create table staff.change (
    id         uuid        primary key default uuidv7(),
    subject    text        not null,
    sentence   text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    once_as    text        not null unique
);
create index on staff.change (subject, changed_at);

grant select on all tables in schema staff to prawf_app;
grant insert, update on staff.cluster, staff.team, staff.post, staff.team_manager, staff.absence, staff.cover to prawf_app;
grant insert on staff.change, staff.officer to prawf_app;
