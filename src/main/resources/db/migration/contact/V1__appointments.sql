create schema contact;
grant usage on schema contact to prawf_app;

-- A meeting a person must keep, as it is arranged now. What came of it is in contact.outcome, how it was moved in contact.move.
create table contact.appointment (
    crn               text        not null,
    id                uuid        not null default uuidv7(),
    type              text        not null,
    type_words        text,
    purpose           text        not null,
    office            text,
    place             text        not null,
    officer           text        not null,
    officer_name      text        not null,
    sentence_id       uuid,
    requirement_id    uuid        check (requirement_id is null or sentence_id is not null),
    starts_at         timestamptz not null,
    timed             boolean     not null default true,
    minutes           int         not null check (minutes between 0 and 720),
    national_standard boolean     not null,
    rar_activity      boolean     not null,
    series            uuid,
    booked_by         text        not null,
    booked_at         timestamptz not null,
    moves             int         not null default 0,
    outcome_version   int         not null default 0,
    once_key          text,
    as_imported       jsonb,
    primary key (crn, id),
    unique (crn, once_key)
);
comment on column contact.appointment.type_words is 'what another system called it, like "unknown: 418"';
comment on column contact.appointment.place is 'the name of the office as it was then, or a place in words';
comment on column contact.appointment.timed is 'false: the day is known and the hour is not';
comment on column contact.appointment.outcome_version is 'the version of the outcome that stands; 0 while there is none';

-- A person's appointments in order, and the next one.
create index appointment_of_person on contact.appointment (crn, starts_at);
-- An officer's day and week.
create index appointment_of_officer on contact.appointment (officer, starts_at);
-- An officer's appointments without an outcome: a few, among everything they ever did.
create index appointment_open on contact.appointment (officer, starts_at) where outcome_version = 0;

call access.guard('contact.appointment');
grant select, insert, update on contact.appointment to prawf_app;

-- What came of an appointment. The highest version stands; those before it were awaiting evidence, or were corrected.
create table contact.outcome (
    crn           text        not null,
    appointment   uuid        not null,
    version       int         not null check (version > 0),
    result        text        not null,
    reason        text,
    cause         text,
    evidence_by   date,
    evidence_seen text        not null,
    note          text        not null,
    sensitive     boolean     not null,
    correction    text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    fact          bigint      not null,
    once_key      text,
    primary key (crn, appointment, version),
    foreign key (crn, appointment) references contact.appointment (crn, id),
    unique (crn, once_key),
    check ((evidence_by is not null) = (result = 'ABSENT_AWAITING_EVIDENCE')),
    check ((cause is not null) = (result in ('CANCELLED_BY_US', 'RESCHEDULED_BY_US', 'STOOD_DOWN'))),
    check (result <> 'ABSENT_ACCEPTABLE' or (reason is not null and reason <> 'NONE_GIVEN'))
);
comment on column contact.outcome.fact is 'the position of its fact in the record, for the one that supersedes it';

call access.guard('contact.outcome');
grant select, insert on contact.outcome to prawf_app;

-- How an appointment was arranged before it was moved, who asked, and why.
create table contact.move (
    crn          text        not null,
    appointment  uuid        not null,
    number       int         not null check (number > 0),
    asked        text        not null,
    reason       text        not null,
    starts_at    timestamptz not null,
    minutes      int         not null,
    office       text,
    place        text        not null,
    officer      text        not null,
    officer_name text        not null,
    moved_by     text        not null,
    moved_at     timestamptz not null,
    once_key     text,
    primary key (crn, appointment, number),
    foreign key (crn, appointment) references contact.appointment (crn, id),
    unique (crn, once_key)
);

call access.guard('contact.move');
grant select, insert on contact.move to prawf_app;

-- A contact that nobody had booked.
create table contact.contact (
    crn            text        not null,
    id             uuid        not null default uuidv7(),
    type           text        not null,
    type_words     text,
    with_whom      text        not null,
    office         text,
    place          text        not null,
    officer        text        not null,
    officer_name   text        not null,
    happened_at    timestamptz not null,
    timed          boolean     not null default true,
    sentence_id    uuid,
    requirement_id uuid        check (requirement_id is null or sentence_id is not null),
    note           text        not null,
    sensitive      boolean     not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    once_key       text,
    as_imported    jsonb,
    primary key (crn, id),
    unique (crn, once_key)
);
create index contact_of_person on contact.contact (crn, happened_at);

call access.guard('contact.contact');
grant select, insert on contact.contact to prawf_app;
