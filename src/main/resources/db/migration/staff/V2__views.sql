-- What other modules may read. A row holds on a day when valid @> that day.

create view staff.team_view as
select team.code,
       team.name,
       team.kind,
       team.office,
       office.name as office_name,
       cluster.code as cluster,
       cluster.name as cluster_name,
       unit.code as local_delivery_unit,
       unit.name as local_delivery_unit_name,
       provider.code as provider,
       provider.name as provider_name,
       provider.kind as provider_kind,
       team.valid * cluster.valid * unit.valid * provider.valid * coalesce(office.valid, daterange(null, null)) as valid
  from staff.team
  join staff.cluster on cluster.code = team.cluster and cluster.valid && team.valid
  join staff.local_delivery_unit unit
    on unit.code = cluster.local_delivery_unit and unit.valid && (team.valid * cluster.valid)
  join staff.provider on provider.code = unit.provider and provider.valid && (team.valid * cluster.valid * unit.valid)
  left join staff.office
    on office.code = team.office and office.valid && (team.valid * cluster.valid * unit.valid * provider.valid);

create view staff.office_view as
select code, name, kind, address, postcode, phone, step_free, women_only, valid
  from staff.office;

create view staff.reporting_place_view as
select cluster, office, valid from staff.reporting_place
union
select cluster, office, valid from staff.team where office is not null;

create view staff.officer_view as
select code, forename, surname, forename || ' ' || surname as name, surname || ', ' || forename as list_name, sex
  from staff.officer;

create view staff.post_view as
select officer, team, grade, fte, valid from staff.post;

create view staff.team_manager_view as
select team, officer, valid from staff.team_manager;

create view staff.absence_view as
select id, officer, kind, during from staff.absence;

create view staff.cover_view as
select officer, covered_by, during from staff.cover;

grant select on all tables in schema staff to prawf_app;
