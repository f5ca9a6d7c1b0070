-- One row for each bundle that was brought in, so that an interrupted import goes on as it began.
create table exchange.bundle_import (
    print       text        primary key,
    directory   text        not null,
    started_by  text        not null,
    started_at  timestamptz not null,
    as_it_was   boolean     not null,
    renumbered  boolean     not null,
    finished_at timestamptz
);
comment on column exchange.bundle_import.print is 'the same for bundles that say the same';
comment on column exchange.bundle_import.as_it_was is 'the record was empty, so the facts keep their order and their seals';
comment on column exchange.bundle_import.renumbered is 'the record had gone further than the bundle, so its facts got new positions';
