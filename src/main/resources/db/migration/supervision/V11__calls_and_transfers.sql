-- Calls to somebody, and attempts at one: whom to ring today is worked out from these.
create table supervision.call (
    crn          text        not null,
    id           uuid        not null,
    called_at    timestamptz not null,
    officer      text        not null,
    spoke        boolean     not null,
    risk_checked boolean     not null default false check (spoke or not risk_checked),
    call_back_on date        check (spoke or call_back_on is null),
    recorded_by  text        not null,
    once_key     text        not null,
    primary key (crn, id),
    unique (crn, once_key)
);
create index call_in_order on supervision.call (crn, called_at);
call access.guard('supervision.call');

comment on column supervision.call.spoke is 'with the person on probation; what nobody answered is an attempt';
comment on column supervision.call.call_back_on is 'the day agreed for the next call, where one was';

-- A case is to go to the hub, or back to face to face: proposed, then decided by a manager. One waits at a time.
create table supervision.transfer (
    crn              text        not null,
    id               uuid        not null,
    to_hub           boolean     not null,
    reason           text        not null check (reason <> ''),
    own_view         text        not null,
    proposed_by      text        not null,
    proposed_by_name text        not null,
    proposed_at      timestamptz not null,
    decision         text        check (decision in ('ACCEPTED', 'RETURNED')),
    decision_reason  text,
    decided_by       text,
    decided_by_name  text,
    decided_at       timestamptz,
    once_key         text        not null,
    primary key (crn, id),
    unique (crn, once_key),
    check (num_nulls(decision, decision_reason, decided_by, decided_by_name, decided_at) in (0, 5))
);
create unique index one_transfer_waits on supervision.transfer (crn) where decision is null;
call access.guard('supervision.transfer');

comment on column supervision.transfer.own_view is 'what the person says of it, in their words';

create view supervision.call_view with (security_invoker = true) as
select crn, id, called_at, officer, spoke, risk_checked, call_back_on from supervision.call;

create view supervision.transfer_view with (security_invoker = true) as
select crn, id, to_hub, reason, own_view, proposed_by, proposed_by_name, proposed_at, decision, decision_reason,
       decided_by_name, decided_at
  from supervision.transfer;

grant select, insert, update on supervision.call, supervision.transfer to prawf_app;
grant select on supervision.call_view, supervision.transfer_view to prawf_app;
