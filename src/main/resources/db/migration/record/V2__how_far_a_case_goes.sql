-- The last fact of every case, so that what was worked out from a record can tell whether it lags behind.
create view record.upto_view with (security_invoker = true) as
select crn, max(position) as upto from record.fact group by crn;

grant select on record.upto_view to prawf_app;
