-- As before, but no words find nobody, and 1,500 names are enough to know that there are more than 500 people.
create or replace function person.names_like(words text[], nearly boolean, born date[])
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
    if condition is null then
        return;
    end if;
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
          where ' || condition || ' limit 1500'
        using words, born;
end
$$;
