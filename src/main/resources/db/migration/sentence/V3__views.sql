-- What other modules may read. Each sees only the cases that whoever asks may see.

create view sentence.sentence_view with (security_invoker = true) as
select s.id, s.crn, s.number, s.kind, s.kind_in_words, s.court, s.convicted_on, s.sentenced_on, s.starts_on, s.length,
       s.expected_end, o.code as offence_code, o.description as offence, t.ended_on, t.why as why_ended
  from sentence.sentence s
  left join sentence.termination t on t.sentence_id = s.id
  left join lateral (select code, description
                       from sentence.offence
                      where sentence_id = s.id and crn = s.crn and main
                      order by id
                      limit 1) o on true;

create view sentence.requirement_view with (security_invoker = true) as
select r.id, r.crn, r.sentence_id, r.kind, r.in_words, r.amount, r.unit, r.starts_on, r.expected_end,
       coalesce(e.ended_on, t.ended_on) as ended_on
  from sentence.requirement r
  left join sentence.requirement_end e on e.requirement_id = r.id
  left join sentence.termination t on t.sentence_id = r.sentence_id;

create view sentence.stage_view with (security_invoker = true) as
select crn, sentence_id, kind, lower(during) as starts_on, upper(during) - 1 as ends_on
  from sentence.stage;

create view sentence.key_date_view with (security_invoker = true) as
select k.id, k.crn, k.sentence_id, k.kind, k.in_words, k.falls_on
  from sentence.key_date k;

grant select on sentence.sentence_view, sentence.requirement_view, sentence.stage_view, sentence.key_date_view to prawf_app;
