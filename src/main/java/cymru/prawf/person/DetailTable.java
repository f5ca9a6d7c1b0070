package cymru.prawf.person;

import static java.util.Objects.requireNonNull;

import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Where one sort of dated detail is kept, how it becomes a row, and how a row becomes it again. */
record DetailTable<T extends DatedDetail>(Table table, Function<T, List<@Nullable Object>> own, RowMapper<T> row) {

    static final DetailTable<Alias> ALIASES = of(
            "person.alias",
            List.of("forename", "surname", "birth_date"),
            alias -> values(alias.forename(), alias.surname(), alias.birthDate()),
            (row, _) -> new Alias(
                    id(row),
                    crn(row),
                    row.getString("forename"),
                    row.getString("surname"),
                    day(row, "birth_date"),
                    dates(row)));

    static final DetailTable<Address> ADDRESSES = of(
            "person.address",
            List.of(
                    "use",
                    "type",
                    "no_fixed_abode",
                    "building",
                    "street",
                    "district",
                    "town",
                    "county",
                    "postcode",
                    "phone",
                    "notes"),
            address -> values(
                    address.use(),
                    address.type(),
                    address.noFixedAbode(),
                    address.building(),
                    address.street(),
                    address.district(),
                    address.town(),
                    address.county(),
                    address.postcode(),
                    address.phone(),
                    address.notes()),
            (row, _) -> new Address(
                    id(row),
                    crn(row),
                    AddressUse.valueOf(row.getString("use")),
                    row.getString("type"),
                    row.getBoolean("no_fixed_abode"),
                    row.getString("building"),
                    row.getString("street"),
                    row.getString("district"),
                    row.getString("town"),
                    row.getString("county"),
                    row.getString("postcode"),
                    row.getString("phone"),
                    row.getString("notes"),
                    dates(row)));

    static final DetailTable<HouseholdMember> HOUSEHOLDS = of(
            "person.household_member",
            List.of("address", "name", "relationship", "birth_date", "age", "age_on", "child"),
            member -> values(
                    member.address(),
                    member.name(),
                    member.relationship(),
                    member.birthDate(),
                    member.age(),
                    member.ageOn(),
                    member.child()),
            (row, _) -> new HouseholdMember(
                    id(row),
                    crn(row),
                    row.getObject("address", UUID.class),
                    row.getString("name"),
                    row.getString("relationship"),
                    day(row, "birth_date"),
                    row.getObject("age", Integer.class),
                    day(row, "age_on"),
                    row.getBoolean("child"),
                    dates(row)));

    static final DetailTable<PersonAround> PEOPLE_AROUND = of(
            "person.person_around",
            List.of("name", "relationship", "phone", "email", "address", "child", "risk", "notes"),
            around -> values(
                    around.name(),
                    around.relationship(),
                    around.phone(),
                    around.email(),
                    around.address(),
                    around.child(),
                    around.risk(),
                    around.notes()),
            (row, _) -> new PersonAround(
                    id(row),
                    crn(row),
                    row.getString("name"),
                    row.getString("relationship"),
                    row.getString("phone"),
                    row.getString("email"),
                    row.getString("address"),
                    row.getBoolean("child"),
                    row.getString("risk"),
                    row.getString("notes"),
                    dates(row)));

    static final DetailTable<Circumstance> CIRCUMSTANCES = of(
            "person.circumstance",
            List.of("kind", "what", "detail", "told_by", "evidence"),
            circumstance -> values(
                    circumstance.kind(),
                    circumstance.what(),
                    circumstance.detail(),
                    circumstance.toldBy(),
                    circumstance.evidence()),
            (row, _) -> new Circumstance(
                    id(row),
                    crn(row),
                    CircumstanceKind.valueOf(row.getString("kind")),
                    row.getString("what"),
                    row.getString("detail"),
                    row.getString("told_by"),
                    row.getString("evidence"),
                    dates(row)));

    static final DetailTable<Adjustment> ADJUSTMENTS = of(
            "person.adjustment",
            List.of("disability", "adjustment", "notes"),
            adjustment -> values(adjustment.disability(), adjustment.adjustment(), adjustment.notes()),
            (row, _) -> new Adjustment(
                    id(row),
                    crn(row),
                    row.getString("disability"),
                    row.getString("adjustment"),
                    row.getString("notes"),
                    dates(row)));

    private static final Map<Class<? extends DatedDetail>, DetailTable<?>> BY_KIND = Map.of(
            Alias.class, ALIASES,
            Address.class, ADDRESSES,
            HouseholdMember.class, HOUSEHOLDS,
            PersonAround.class, PEOPLE_AROUND,
            Circumstance.class, CIRCUMSTANCES,
            Adjustment.class, ADJUSTMENTS);

    @SuppressWarnings("unchecked") // each kind stands beside its own table
    static <T extends DatedDetail> DetailTable<T> of(Class<T> kind) {
        return (DetailTable<T>) requireNonNull(BY_KIND.get(kind));
    }

    String name() {
        return table.name();
    }

    T detail(ResultSet row, int number) throws SQLException {
        return requireNonNull(this.row.mapRow(row, number));
    }

    /** The row of a detail, wherever it is kept. */
    static DetailRow row(DatedDetail detail, String recordedBy, Instant recordedAt) {
        return switch (detail) {
            case Alias alias -> ALIASES.rowOf(alias, recordedBy, recordedAt);
            case Address address -> ADDRESSES.rowOf(address, recordedBy, recordedAt);
            case HouseholdMember member -> HOUSEHOLDS.rowOf(member, recordedBy, recordedAt);
            case PersonAround around -> PEOPLE_AROUND.rowOf(around, recordedBy, recordedAt);
            case Circumstance circumstance -> CIRCUMSTANCES.rowOf(circumstance, recordedBy, recordedAt);
            case Adjustment adjustment -> ADJUSTMENTS.rowOf(adjustment, recordedBy, recordedAt);
        };
    }

    /** A row of some table. */
    record DetailRow(Table table, @Nullable Object[] values) {}

    private DetailRow rowOf(T detail, String recordedBy, Instant recordedAt) {
        var common = values(
                detail.crn(), detail.id(), detail.dates().from(), detail.dates().until(), recordedBy, recordedAt);
        return new DetailRow(
                table,
                Stream.concat(common.stream(), own.apply(detail).stream()).toArray());
    }

    private static <T extends DatedDetail> DetailTable<T> of(
            String name, List<String> columns, Function<T, List<@Nullable Object>> own, RowMapper<T> row) {
        var common = List.of("crn", "id", "from_date", "until_date", "recorded_by", "recorded_at");
        var all = Stream.concat(common.stream(), columns.stream()).toList();
        return new DetailTable<>(new Table(name, all), own, row);
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Crn crn(ResultSet row) throws SQLException {
        return new Crn(row.getString("crn"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Dates dates(ResultSet row) throws SQLException {
        return new Dates(day(row, "from_date"), day(row, "until_date"));
    }
}
