-- Absences and covers that were recorded of an officer, until every case they bear on tells of them. Cases that whoever recorded
-- them may not see have to tell of them too, so the owner of the database does that, after the transaction in which this is noted.
create table supervision.absence_to_tell (
    id          bigint      generated always as identity primary key,
    officer     text        not null,
    first_day   date        not null,
    recorded_by text        not null,
    known_at    timestamptz not null
);
comment on column supervision.absence_to_tell.first_day is 'the first day about which something was recorded';

grant insert on supervision.absence_to_tell to prawf_app;
