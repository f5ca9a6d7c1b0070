create schema record;
grant usage on schema record to prawf_app;

create sequence record.position;
grant usage on sequence record.position to prawf_app;

-- Everything that happened on a case: when it happened, when the organisation knew, and who says so. Never edited.
-- A nationwide pass is as many independent ordered streams as there are partitions.
create table record.fact (
    position        bigint      not null default nextval('record.position'),
    crn             text        not null,
    kind            text        not null,
    happened_at     timestamptz not null,
    timed           boolean     not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    subject         text        not null,
    data            jsonb       not null,
    supersedes      bigint,
    idempotency_key text,
    stored_at       timestamptz not null default clock_timestamp(),
    written_in      bigint      not null default pg_current_xact_id()::text::bigint,
    primary key (crn, position),
    unique (crn, idempotency_key),
    unique (crn, supersedes)
) partition by hash (crn);

do $$
begin
    for n in 0..15 loop
        execute format(
            'create table record.fact_%s partition of record.fact for values with (modulus 16, remainder %s)', n, n);
    end loop;
end
$$;

create index fact_in_order on record.fact (crn, happened_at desc, position desc);
-- Facts lie on disk nearly in the order in which they were written, which is all that sealing and following need.
create index fact_as_written on record.fact using brin (written_in) with (autosummarize = on);

comment on column record.fact.timed is 'false: the day is known and the hour is not';
comment on column record.fact.recorded_at is 'when the organisation came to know; stored_at is when this database did';
comment on column record.fact.supersedes is 'the position of the fact that this one corrects; a fact is corrected once';
comment on column record.fact.written_in is
    'the transaction: facts of finished transactions in this order are complete, which positions alone are not';

call access.guard('record.fact');
grant select, insert on record.fact to prawf_app;

-- Not even the owner edits a fact by mistake. Whoever removes this trigger still leaves a seal that does not fit.
create function record.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A fact is never edited or removed: record another one that supersedes it';
end
$$;
create trigger facts_stay before update or delete on record.fact
    for each row execute function record.refuse_change();
create trigger facts_all_stay before truncate on record.fact
    for each statement execute function record.refuse_change();

-- Sealed batches of facts. Each hash covers the one before it, so that nothing can be altered, removed or slipped in
-- without every later seal showing it.
create table record.seal (
    number        bigint      primary key,
    upto_written  bigint      not null,
    upto_position bigint      not null,
    facts         int         not null,
    entries       bytea       not null,
    hash          bytea       not null,
    sealed_at     timestamptz not null default clock_timestamp()
);
comment on column record.seal.entries is '16 bytes a fact: its position, and the first half of a SHA-256 print, to name what changed';
grant select on record.seal to prawf_app;
create trigger seals_stay before update or delete or truncate on record.seal
    for each statement execute function record.refuse_change();

-- What is sealed of a fact: every column but the transaction, which only gives the order.
create function record.print_of(f record.fact) returns bytea language sql stable
return sha256(convert_to(
    f.position || e'\x1f' || f.crn || e'\x1f' || f.kind
    || e'\x1f' || (extract(epoch from f.happened_at) * 1000000)::bigint || e'\x1f' || f.timed::int
    || e'\x1f' || (extract(epoch from f.recorded_at) * 1000000)::bigint || e'\x1f' || f.recorded_by
    || e'\x1f' || f.subject || e'\x1f' || f.data::text
    || e'\x1f' || coalesce(f.supersedes::text, '') || e'\x1f' || coalesce(f.idempotency_key, '')
    || e'\x1f' || (extract(epoch from f.stored_at) * 1000000)::bigint, 'UTF8'));

-- Seals the facts of all finished transactions since the last seal, ten thousand at a time; says how many facts.
-- It runs with the owner's rights, because the record is sealed whole, whoever may see it.
create function record.seal_facts() returns bigint language plpgsql security definer
set search_path = pg_catalog, record as $$
declare
    last   record.seal;
    batch  record;
    sealed bigint := 0;
begin
    lock table record.seal in exclusive mode;
    select * into last from record.seal order by number desc limit 1;
    for batch in
        select n,
               count(*) as facts,
               string_agg(int8send(position) || substring(print for 8), ''::bytea order by written_in, position) as entries,
               sha256(string_agg(print, ''::bytea order by written_in, position)) as content,
               (array_agg(written_in order by written_in desc, position desc))[1] as upto_written,
               (array_agg(position order by written_in desc, position desc))[1] as upto_position
          from (select f.written_in, f.position, record.print_of(f) as print,
                       (row_number() over (order by f.written_in, f.position) - 1) / 10000 as n
                  from record.fact f
                 where f.written_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                   and (last.number is null
                        or f.written_in > last.upto_written
                        or (f.written_in = last.upto_written and f.position > last.upto_position))
                   and f.written_in >= coalesce(last.upto_written, 0)) unsealed
         group by n
         order by n
    loop
        insert into record.seal (number, upto_written, upto_position, facts, entries, hash)
        values (coalesce(last.number, 0) + 1, batch.upto_written, batch.upto_position, batch.facts, batch.entries,
                sha256(coalesce(last.hash, ''::bytea) || batch.content))
        returning * into last;
        sealed := sealed + batch.facts;
    end loop;
    return sealed;
end
$$;
revoke execute on function record.seal_facts() from public;
grant execute on function record.seal_facts() to prawf_app;
