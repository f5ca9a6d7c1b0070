-- Which cases are limited now, to whomever: what leaves Prawf by itself leaves without them.
create view access.limited_view with (security_invoker = true) as
select distinct crn from access.limitation where ended_at is null;
grant select on access.limited_view to prawf_app;
