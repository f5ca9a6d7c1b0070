package cymru.prawf.staff;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;

/** An organisation as rows, for loading many at once. Keys between them are checked when the transaction commits. */
public final class StaffRows {

    private static final Table PROVIDER = Table.of("staff.provider", "code", "name", "kind", "valid");
    private static final Table LOCAL_DELIVERY_UNIT =
            Table.of("staff.local_delivery_unit", "code", "name", "provider", "valid");
    private static final Table CLUSTER = Table.of("staff.cluster", "code", "name", "local_delivery_unit", "valid");
    private static final Table OFFICE = Table.of(
            "staff.office", "code", "name", "kind", "address", "postcode", "phone", "step_free", "women_only", "valid");
    private static final Table REPORTING_PLACE = Table.of("staff.reporting_place", "cluster", "office", "valid");
    private static final Table TEAM = Table.of("staff.team", "code", "name", "kind", "cluster", "office", "valid");
    private static final Table OFFICER = Table.of("staff.officer", "code", "forename", "surname", "sex");
    private static final Table POST = Table.of("staff.post", "officer", "team", "grade", "fte", "valid");
    private static final Table TEAM_MANAGER = Table.of("staff.team_manager", "team", "officer", "valid");
    private static final Table ABSENCE =
            Table.of("staff.absence", "id", "officer", "kind", "during", "recorded_by", "recorded_at");
    private static final Table COVER =
            Table.of("staff.cover", "officer", "covered_by", "during", "recorded_by", "recorded_at");

    private StaffRows() {}

    public static void add(Batch batch, Provider provider) {
        batch.add(
                PROVIDER,
                provider.code(),
                provider.name(),
                provider.kind(),
                provider.valid().range());
    }

    public static void add(Batch batch, LocalDeliveryUnit unit) {
        batch.add(
                LOCAL_DELIVERY_UNIT,
                unit.code(),
                unit.name(),
                unit.provider(),
                unit.valid().range());
    }

    public static void add(Batch batch, Cluster cluster) {
        batch.add(
                CLUSTER,
                cluster.code(),
                cluster.name(),
                cluster.localDeliveryUnit(),
                cluster.valid().range());
    }

    public static void add(Batch batch, Office office) {
        batch.add(
                OFFICE,
                office.code(),
                office.name(),
                office.kind(),
                office.address(),
                office.postcode(),
                office.phone(),
                office.stepFree(),
                office.womenOnly(),
                office.valid().range());
    }

    public static void add(Batch batch, ReportingPlace place) {
        batch.add(
                REPORTING_PLACE, place.cluster(), place.office(), place.valid().range());
    }

    public static void add(Batch batch, Team team) {
        batch.add(
                TEAM,
                team.code(),
                team.name(),
                team.kind(),
                team.cluster(),
                team.office(),
                team.valid().range());
    }

    public static void add(Batch batch, Officer officer) {
        batch.add(OFFICER, officer.code(), officer.forename(), officer.surname(), officer.sex());
    }

    public static void add(Batch batch, Post post) {
        batch.add(
                POST,
                post.officer(),
                post.team(),
                post.grade(),
                post.fte(),
                post.valid().range());
    }

    public static void add(Batch batch, TeamManager manager) {
        batch.add(
                TEAM_MANAGER, manager.team(), manager.officer(), manager.valid().range());
    }

    public static void add(Batch batch, Absence absence) {
        batch.add(
                ABSENCE,
                absence.id(),
                absence.officer(),
                absence.kind(),
                absence.during().range(),
                absence.recordedBy(),
                absence.recordedAt());
    }

    public static void add(Batch batch, Cover cover) {
        batch.add(
                COVER,
                cover.officer(),
                cover.coveredBy(),
                cover.during().range(),
                cover.recordedBy(),
                cover.recordedAt());
    }
}
