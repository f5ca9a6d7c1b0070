-- A transfer that is accepted takes effect on a day, which may lie ahead. Those accepted so far took effect when they were decided.
alter table supervision.transfer add takes_effect_on date;
update supervision.transfer
   set takes_effect_on = (decided_at at time zone 'Europe/London')::date
 where decision = 'ACCEPTED';
alter table supervision.transfer add check ((takes_effect_on is not null) = (decision is not distinct from 'ACCEPTED'));

comment on column supervision.transfer.takes_effect_on is 'from then the officer whom the manager chose holds the case';
