-- Where somebody is held and how that stands, each from a day until the next entry.
create table sentence.custody (
    id          uuid        primary key,
    crn         text        not null,
    sentence_id uuid        not null,
    since       date        not null,
    prison      text        not null default '',
    status      text        not null default '',
    recorded_by text        not null,
    recorded_at timestamptz not null,
    fact        bigint,
    as_imported jsonb,
    foreign key (crn, sentence_id) references sentence.sentence (crn, id),
    check (prison <> '' or status <> '')
);
call access.guard('sentence.custody');
grant select, insert on sentence.custody to prawf_app;
create index on sentence.custody (crn, sentence_id, since);

create table sentence.release (
    id          uuid        primary key,
    crn         text        not null,
    sentence_id uuid        not null,
    released_on date        not null,
    kind        text        not null check (kind in (
        'AUTOMATIC', 'CONDITIONAL', 'HOME_DETENTION_CURFEW', 'PAROLE', 'TEMPORARY', 'AFTER_RECALL', 'OTHER')),
    in_words    text        not null default '' check (kind <> 'OTHER' or in_words <> ''),
    prison      text        not null default '',
    recorded_by text        not null,
    recorded_at timestamptz not null,
    fact        bigint,
    as_imported jsonb,
    foreign key (crn, sentence_id) references sentence.sentence (crn, id)
);
call access.guard('sentence.release');
grant select, insert, delete on sentence.release to prawf_app;
create index on sentence.release (crn, sentence_id);

create table sentence.recall (
    id          uuid        primary key,
    crn         text        not null,
    sentence_id uuid        not null,
    recalled_on date        not null,
    kind        text        not null check (kind in ('STANDARD', 'FIXED_14_DAYS', 'FIXED_28_DAYS', 'NOT_STATED')),
    why         text        not null check (why in (
        'FURTHER_OFFENCE', 'OUT_OF_TOUCH', 'RESIDENCE', 'BEHAVIOUR', 'OTHER_CONDITION', 'OTHER')),
    in_words    text        not null default '' check (why <> 'OTHER' or in_words <> ''),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    fact        bigint,
    as_imported jsonb,
    foreign key (crn, sentence_id) references sentence.sentence (crn, id)
);
call access.guard('sentence.recall');
grant select, insert, delete on sentence.recall to prawf_app;
create index on sentence.recall (crn, sentence_id);

-- Never two stages of a sentence on one day.
create table sentence.stage (
    sentence_id uuid        not null,
    crn         text        not null,
    kind        text        not null check (kind in ('LICENCE', 'POST_SENTENCE_SUPERVISION')),
    during      daterange   not null check (not isempty(during)),
    recorded_by text        not null,
    recorded_at timestamptz not null,
    fact        bigint,
    as_imported jsonb,
    primary key (sentence_id, during without overlaps),
    foreign key (crn, sentence_id) references sentence.sentence (crn, id)
);
call access.guard('sentence.stage');
grant select, insert, update, delete on sentence.stage to prawf_app;
create index on sentence.stage (crn);

create table sentence.key_date (
    id          uuid        primary key,
    crn         text        not null,
    sentence_id uuid        not null,
    kind        text        not null check (kind in (
        'HOME_DETENTION_CURFEW', 'PAROLE_ELIGIBILITY', 'AUTOMATIC_RELEASE', 'CONDITIONAL_RELEASE', 'EXPECTED_RELEASE',
        'LICENCE_EXPIRY', 'SENTENCE_EXPIRY', 'SUPERVISION_END', 'OTHER')),
    in_words    text        not null default '' check (kind <> 'OTHER' or in_words <> ''),
    falls_on    date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    fact        bigint,
    as_imported jsonb,
    foreign key (crn, sentence_id) references sentence.sentence (crn, id)
);
call access.guard('sentence.key_date');
grant select, insert, update on sentence.key_date to prawf_app;
create index on sentence.key_date (crn, sentence_id);
create index on sentence.key_date (falls_on);
create unique index on sentence.key_date (sentence_id, kind, in_words) where as_imported is null;

create table sentence.condition (
    id          uuid        primary key,
    crn         text        not null,
    sentence_id uuid        not null,
    stage       text        not null check (stage in ('LICENCE', 'POST_SENTENCE_SUPERVISION')),
    category    text        not null,
    wording     text        not null default '',
    starts_on   date        not null,
    ends_on     date,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    fact        bigint,
    as_imported jsonb,
    foreign key (crn, sentence_id) references sentence.sentence (crn, id),
    check (as_imported is not null or ends_on >= starts_on)
);
call access.guard('sentence.condition');
grant select, insert, update on sentence.condition to prawf_app;
create index on sentence.condition (crn, sentence_id);
