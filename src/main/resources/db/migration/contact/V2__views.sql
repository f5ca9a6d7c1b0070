-- What other modules may read. Whoever asks sees the cases that they may see.

-- Appointments with the outcome that stands. "outcome_version = 0" finds those without one by an index; "result is null" does not.
create view contact.appointment_view with (security_invoker = true) as
select a.crn, a.id, a.type, a.type_words, a.purpose, a.office, a.place, a.officer, a.officer_name,
       a.sentence_id, a.requirement_id, a.starts_at, a.timed, a.minutes, a.national_standard, a.rar_activity,
       a.series, a.booked_by, a.booked_at, a.moves, a.outcome_version,
       o.result, o.reason, o.cause, o.evidence_by, o.note, o.sensitive, o.recorded_by, o.recorded_at,
       o.result in ('ATTENDED_DID_NOT_COMPLY', 'ABSENT_UNACCEPTABLE') as failure_to_comply,
       o.result in ('CANCELLED_BY_US', 'RESCHEDULED_BY_US', 'STOOD_DOWN') as our_doing
  from contact.appointment a
  left join contact.outcome o on o.crn = a.crn and o.appointment = a.id and o.version = a.outcome_version;
grant select on contact.appointment_view to prawf_app;

-- Contacts that were no appointment.
create view contact.contact_view with (security_invoker = true) as
select crn, id, type, type_words, with_whom, office, place, officer, officer_name, happened_at, timed,
       sentence_id, requirement_id, note, sensitive, recorded_by, recorded_at
  from contact.contact;
grant select on contact.contact_view to prawf_app;

-- A RAR day is one date on which at least one planned RAR activity was attended and complied with, however many sessions.
create view contact.rar_day_view with (security_invoker = true) as
select distinct a.crn, a.sentence_id, a.requirement_id, (a.starts_at at time zone 'Europe/London')::date as day
  from contact.appointment a
  join contact.outcome o on o.crn = a.crn and o.appointment = a.id and o.version = a.outcome_version
 where a.rar_activity and o.result = 'ATTENDED_COMPLIED';
grant select on contact.rar_day_view to prawf_app;

-- When an officer is already expected somewhere, without saying with whom: a clash with a limited case has to be seen
-- although the case may not be. So it runs with the owner's rights and answers no case.
create function contact.expected_of(officer_code text, from_at timestamptz, to_at timestamptz)
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
$$;
revoke execute on function contact.expected_of(text, timestamptz, timestamptz) from public;
grant execute on function contact.expected_of(text, timestamptz, timestamptz) to prawf_app;
