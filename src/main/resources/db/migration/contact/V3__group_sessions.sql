-- A group is one session of its officer, however many people come: of the same kind, at the same place, from the same time.
-- Somebody's own place in it is still in the way, so that nobody is put into one session twice.
drop function contact.expected_of(text, timestamptz, timestamptz);

-- When an officer is already expected somewhere, without saying with whom: a clash with a limited case has to be seen
-- although the case may not be. So it runs with the owner's rights and answers no case.
create function contact.expected_of(
    officer_code text, from_at timestamptz, to_at timestamptz, group_type text, group_place text, member text)
    returns table (id uuid, starts_at timestamptz, minutes int) language sql stable security definer
    set search_path = pg_catalog as $$
    select a.id, a.starts_at, a.minutes
      from contact.appointment a
      left join contact.outcome o on o.crn = a.crn and o.appointment = a.id and o.version = a.outcome_version
     where a.officer = officer_code
       and a.timed
       and a.starts_at < to_at
       and a.starts_at > from_at - interval '12 hours'
       and a.starts_at + make_interval(mins => greatest(a.minutes, 1)) > from_at
       and (o.result is null or o.result not in
            ('CANCELLED_BY_US', 'RESCHEDULED_BY_US', 'RESCHEDULED_AT_THEIR_REQUEST', 'STOOD_DOWN'))
       and (group_type is null
            or a.type <> group_type or a.place <> group_place or a.starts_at <> from_at or a.crn = member)
$$;
revoke execute on function contact.expected_of(text, timestamptz, timestamptz, text, text, text) from public;
grant execute on function contact.expected_of(text, timestamptz, timestamptz, text, text, text) to prawf_app;
