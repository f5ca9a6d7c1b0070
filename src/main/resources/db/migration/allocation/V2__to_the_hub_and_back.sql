-- A case that goes to the hub or comes back changes hands for a reason of its own.
alter table allocation.responsible_officer drop constraint responsible_officer_reason_check;
alter table allocation.responsible_officer add constraint responsible_officer_reason_check check (reason in (
    'INITIAL_ALLOCATION', 'RISK_CHANGED', 'OFFICER_LEFT', 'OFFICER_SICK', 'PARENTAL_LEAVE', 'WORKLOAD', 'PERSON_MOVED',
    'OTHER_ORGANISATION', 'PERSON_ASKED', 'TO_HUB', 'FROM_HUB', 'OTHER'));
