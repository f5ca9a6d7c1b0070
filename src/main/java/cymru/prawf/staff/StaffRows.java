package cymru.prawf.staff;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** Adds what another system mentions, where there is nothing under its code yet. */
    public static void ensure(Batch batch, Provider provider) {
        ensure(
                batch,
                PROVIDER,
                provider.code(),
                provider.name(),
                provider.kind(),
                provider.valid().range());
    }

    public static void ensure(Batch batch, LocalDeliveryUnit unit) {
        ensure(
                batch,
                LOCAL_DELIVERY_UNIT,
                unit.code(),
                unit.name(),
                unit.provider(),
                unit.valid().range());
    }

    public static void ensure(Batch batch, Cluster cluster) {
        ensure(
                batch,
                CLUSTER,
                cluster.code(),
                cluster.name(),
                cluster.localDeliveryUnit(),
                cluster.valid().range());
    }

    public static void ensure(Batch batch, Team team) {
        ensure(
                batch,
                TEAM,
                team.code(),
                team.name(),
                team.kind(),
                team.cluster(),
                team.office(),
                team.valid().range());
    }

    public static void ensure(Batch batch, Officer officer) {
        ensure(batch, OFFICER, officer.code(), officer.forename(), officer.surname(), officer.sex());
    }

    /** Every column is text but the period, which comes last. */
    private static void ensure(Batch batch, Table table, @Nullable Object... values) {
        var places = Stream.of(table.columns())
                .flatMap(List::stream)
                .map(column -> column.equals("valid") ? "cast(? as daterange)" : "cast(? as text)")
                .collect(Collectors.joining(", "));
        var texts = Stream.of(values)
                .map(value -> value == null ? null : value.toString())
                .collect(Collectors.toCollection(ArrayList::new));
        texts.add(texts.getFirst());
        batch.first(
                "insert into %1$s (%2$s) select %3$s where not exists (select from %1$s where code = ?)"
                        .formatted(table.name(), String.join(", ", table.columns()), places),
                texts.toArray());
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
