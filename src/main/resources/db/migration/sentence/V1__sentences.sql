create schema sentence;
grant usage on schema sentence to prawf_app;

create table sentence.court (
    code text primary key,
    name text not null,
    kind text not null check (kind in ('MAGISTRATES', 'CROWN', 'YOUTH')),
    area text not null
);
grant select on sentence.court to prawf_app;

create table sentence.offence_code (
    code        text primary key check (code ~ '^[0-9]{5}$'),
    plain_words text not null,
    category    text not null
);
grant select on sentence.offence_code to prawf_app;

-- In every table of a case below: what somebody recorded here must make sense; what another system sent is kept as it was
-- (as_imported holds its row), so that nothing is lost. fact is the position in the record of the fact that says so too.

create table sentence.sentence (
    id            uuid        primary key,
    crn           text        not null,
    number        int         not null,
    kind          text        not null check (kind in ('COMMUNITY_ORDER', 'SUSPENDED_SENTENCE_ORDER', 'CUSTODIAL_SENTENCE', 'OTHER')),
    kind_in_words text        not null default '' check (kind <> 'OTHER' or kind_in_words <> ''),
    law           text        not null default '',
    court_code    text        references sentence.court,
    court         text        not null,
    convicted_on  date,
    sentenced_on  date,
    starts_on     date        not null,
    length        text        check (length ~ '^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$'),
    expected_end  date,
    version       int         not null default 1,
    changed_by    text        not null,
    changed_at    timestamptz not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    fact          bigint,
    as_imported   jsonb,
    unique (crn, id),
    check (as_imported is not null or expected_end >= starts_on),
    check (as_imported is not null or (sentenced_on is not null and starts_on >= sentenced_on)),
    check (as_imported is not null or convicted_on <= sentenced_on)
);
call access.guard('sentence.sentence');
grant select, insert, update on sentence.sentence to prawf_app;
create unique index on sentence.sentence (crn, number) where as_imported is null;
create index on sentence.sentence (crn, number);
create index on sentence.sentence (expected_end);

-- A sentence has ended when it has a row here.
create table sentence.termination (
    sentence_id uuid        primary key,
    crn         text        not null,
    once_as     text        not null default '',
    ended_on    date        not null,
    why         text        not null check (why in (
        'COMPLETED', 'COMPLETED_EARLY', 'REVOKED_AFTER_BREACH', 'REVOKED_FURTHER_OFFENCE', 'REVOKED_UNWORKABLE',
        'REPLACED', 'SET_ASIDE', 'TRANSFERRED', 'DIED', 'OTHER')),
    in_words    text        not null default '' check (why <> 'OTHER' or in_words <> ''),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    fact        bigint,
    as_imported jsonb,
    foreign key (crn, sentence_id) references sentence.sentence (crn, id)
);
call access.guard('sentence.termination');
grant select, insert, delete on sentence.termination to prawf_app;
create index on sentence.termination (crn);

create table sentence.offence (
    id           uuid        primary key,
    crn          text        not null,
    sentence_id  uuid        not null,
    code         text        not null default '',
    description  text        not null,
    committed_on date,
    times        int         not null default 1,
    main         boolean     not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    fact         bigint,
    as_imported  jsonb,
    foreign key (crn, sentence_id) references sentence.sentence (crn, id),
    check (as_imported is not null or times > 0)
);
call access.guard('sentence.offence');
grant select, insert, update on sentence.offence to prawf_app;
create index on sentence.offence (crn, sentence_id);
create unique index on sentence.offence (sentence_id) where main and as_imported is null;

create table sentence.requirement (
    id           uuid        primary key,
    crn          text        not null,
    sentence_id  uuid        not null,
    kind         text        not null check (kind in (
        'REHABILITATION_ACTIVITY', 'UNPAID_WORK', 'ACCREDITED_PROGRAMME', 'CURFEW', 'DRUG_REHABILITATION', 'ALCOHOL_TREATMENT',
        'EXCLUSION', 'PROHIBITED_ACTIVITY', 'MENTAL_HEALTH_TREATMENT', 'RESIDENCE', 'OTHER')),
    in_words     text        not null default '' check (kind <> 'OTHER' or in_words <> ''),
    amount       int,
    unit         text        check (unit in ('DAYS', 'HOURS', 'SESSIONS', 'WEEKS', 'MONTHS', 'YEARS')),
    starts_on    date        not null,
    expected_end date,
    note         text        not null default '',
    version      int         not null default 1,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    fact         bigint,
    as_imported  jsonb,
    unique (crn, id),
    foreign key (crn, sentence_id) references sentence.sentence (crn, id),
    check (as_imported is not null or amount > 0),
    check (as_imported is not null or (amount is null) = (unit is null)),
    check (as_imported is not null or expected_end >= starts_on)
);
call access.guard('sentence.requirement');
grant select, insert, update on sentence.requirement to prawf_app;
create index on sentence.requirement (crn, sentence_id);

-- A requirement has ended when it has a row here, or when its sentence has ended.
create table sentence.requirement_end (
    requirement_id uuid        primary key,
    crn            text        not null,
    once_as        text        not null default '',
    ended_on       date        not null,
    why            text        not null check (why in ('COMPLETED', 'TIME_RAN_OUT', 'REVOKED', 'REPLACED', 'OTHER')),
    in_words       text        not null default '' check (why <> 'OTHER' or in_words <> ''),
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    fact           bigint,
    as_imported    jsonb,
    foreign key (crn, requirement_id) references sentence.requirement (crn, id)
);
call access.guard('sentence.requirement_end');
grant select, insert, delete on sentence.requirement_end to prawf_app;
create index on sentence.requirement_end (crn);

-- A restraining order, compensation, a ban: what the court added that is not supervised.
create table sentence.ancillary_order (
    id          uuid        primary key,
    crn         text        not null,
    sentence_id uuid        not null,
    wording     text        not null,
    until       date,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    fact        bigint,
    as_imported jsonb,
    foreign key (crn, sentence_id) references sentence.sentence (crn, id)
);
call access.guard('sentence.ancillary_order');
grant select, insert on sentence.ancillary_order to prawf_app;
create index on sentence.ancillary_order (crn, sentence_id);

-- What had been ordered before this record began.
create table sentence.previous_order (
    id           uuid        primary key,
    crn          text        not null,
    sentenced_on date,
    court        text        not null default '',
    offence      text        not null default '',
    wording      text        not null,
    result       text        not null default '',
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    fact         bigint,
    as_imported  jsonb
);
call access.guard('sentence.previous_order');
grant select, insert on sentence.previous_order to prawf_app;
create index on sentence.previous_order (crn);
