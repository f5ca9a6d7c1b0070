-- A name as it is compared: no capitals, accents, apostrophes or hyphens, one space between words.
create function person.folded(name text) returns text
    language sql immutable parallel safe strict
    return trim(regexp_replace(
        replace(lower(public.unaccent('public.unaccent', normalize(name, nfkc))), '''', ''),
        '[[:punct:][:space:]]+', ' ', 'g'));

-- How the words of a folded name sound, roughly: doubled letters once, a leading vowel as a, then consonants alone, letters
-- that are heard alike written alike. Mohammed and Muhammad are both mmt, Rhys and Reece both rs, Davies and Davis both tfs.
create function person.sounds(folded text) returns text[]
    language sql immutable parallel safe strict
    return string_to_array(
        translate(
            regexp_replace(
                regexp_replace(
                    regexp_replace(
                        regexp_replace(
                            regexp_replace(folded, '([a-z])\1+', '\1', 'g'),
                            'c(?=[eiy])', 's', 'g'),
                        'ph', 'f', 'g'),
                    '\m[aeiouy]', 'a', 'g'),
                '(?<=[a-z])[aeiouywh]+|(?<=[a-z])g(?=h)', '', 'g'),
            'cqzvd', 'kksft'),
        ' ');

-- The names by which a person can be found. The space in front of a folded name lets every word be looked for by its beginning.
create table person.search_name (
    crn    text   not null references person.person,
    id     bigint not null generated always as identity,
    what   text   not null check (what in ('NAME', 'PREFERRED_NAME', 'ALIAS')),
    name   text   not null check (length(name) <= 310),
    folded text   not null generated always as (' ' || person.folded(name)) stored,
    sounds text[] not null generated always as (person.sounds(person.folded(name))) stored,
    primary key (crn, id)
);
call access.guard('person.search_name');
grant select, insert, delete on person.search_name to prawf_app;

create index search_name_folded on person.search_name using gin (folded public.gin_trgm_ops);
create index search_name_sounds on person.search_name using gin (sounds);

-- A number as it is compared: letters and figures alone. A PNC number loses its century and its missing zeros are put back, so that
-- 2004/712343H and 04/0712343H are the same.
create function person.number_key(number text) returns text
    language sql immutable parallel safe strict
    return case
        when number ~ '^\s*([0-9]{2})?[0-9]{2}/[0-9]{1,7}[A-Za-z]\s*$' then
            right(split_part(trim(number), '/', 1), 2) || lpad(upper(split_part(trim(number), '/', 2)), 8, '0')
        when number ~ '^\s*[0-9+][0-9 ()+-]+$' then
            regexp_replace(regexp_replace(number, '^\s*(\+|00)44', '0'), '[^0-9]', '', 'g')
        else left(upper(regexp_replace(number, '[^[:alnum:]]', '', 'g')), 60)
    end;

-- The numbers by which a person can be found.
create table person.search_number (
    crn    text   not null references person.person,
    id     bigint not null generated always as identity,
    what   text   not null check (what in ('PNC', 'CRO', 'PRISON_NUMBER', 'OTHER_NUMBER', 'PHONE')),
    number text   not null check (length(number) <= 100),
    key    text   not null generated always as (person.number_key(number)) stored,
    primary key (crn, id)
);
call access.guard('person.search_number');
grant select, insert, delete on person.search_number to prawf_app;

create index search_number_key on person.search_number (key);

-- Names in which each of some folded words is found: as it is or as the beginning of a word or, where nearly is near enough, as a
-- word that is spelt or sounds like it. How a name fits: 3 when every word is there, 2 when some only begin so, 1 when nearly.
--
-- Row-level security keeps likeness from using an index (its operators are not leakproof), so this runs as the owner. It therefore
-- tells no name: whoever asks joins what it finds to the tables, and limited access holds there.
create function person.names_like(words text[], nearly boolean, born date[])
    returns table (crn text, id bigint, fit int, likeness real)
    language plpgsql stable security definer
    set search_path = pg_catalog, public, pg_temp
as $$
declare
    condition text;
begin
    perform set_config('pg_trgm.strict_word_similarity_threshold', '0.4', true);
    select string_agg(
               case when nearly and length(word) > 2
                    then format('(folded like %L or folded %%>> %L or sounds @> %L::text[])',
                                '% ' || word || '%', word, person.sounds(word))
                    else format('folded like %L', '% ' || word || '%')
               end, ' and ')
      into condition
      from unnest(words) word;
    if born is not null then
        condition := condition || ' and crn in (select p.crn from person.person p where p.birth_date = any($2))';
    end if;
    return query execute
        'select crn, id,
                case when (select bool_and(folded || '' '' like ''% '' || word || '' %'') from unnest($1) word) then 3
                     when (select bool_and(folded like ''% '' || word || ''%'') from unnest($1) word) then 2
                     else 1 end,
                (select avg(strict_word_similarity(word, folded))::real from unnest($1) word)
           from person.search_name
          where ' || condition || case when nearly then '' else ' limit 3000' end
        using words, born;
end
$$;
revoke execute on function person.names_like from public;
grant execute on function person.names_like to prawf_app;
