package cymru.prawf.exchange.ndelius;

import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Cluster;
import cymru.prawf.staff.LocalDeliveryUnit;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Provider;
import cymru.prawf.staff.StaffRows;
import cymru.prawf.staff.Team;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who works where, as far as nDelius says. Officers, teams and providers that an extract mentions and does not bring get a code made
 * of their number and a name that says that nobody knows them.
 */
final class Staff {

    /** Nothing is older; nDelius does not say how its organisation was before. */
    private static final Period ALWAYS = Period.from(LocalDate.of(1900, 1, 1));

    private static final String CODE = "[A-Z0-9]{2,12}";

    private final Lists lists;
    private final Map<String, Officer> officers = new LinkedHashMap<>();
    private final Map<String, Provider> providers = new LinkedHashMap<>();
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final Map<String, Cluster> clusters = new LinkedHashMap<>();
    private final Map<String, LocalDeliveryUnit> units = new LinkedHashMap<>();
    private final Set<Object> here = new HashSet<>();

    Staff(Lists lists) {
        this.lists = lists;
    }

    /** The code of an officer, who from now on is among those mentioned. */
    StaffCode officer(String staffId) {
        var code = officerCode(staffId);
        officers.computeIfAbsent(
                code,
                _ -> known(staffId)
                        .map(staff -> new Officer(
                                new StaffCode(code), staff.cell("FORENAME"), nameOr(staff, officerName(staffId)), null))
                        .orElseGet(() -> new Officer(new StaffCode(code), "", officerName(staffId), null)));
        return new StaffCode(code);
    }

    String officerName(String staffId) {
        return known(staffId)
                .map(staff -> (staff.cell("FORENAME") + " " + staff.cell("SURNAME")).strip())
                .filter(name -> !name.isEmpty())
                .orElse(
                        staffId.isEmpty()
                                ? "An officer nDelius does not name"
                                : "Officer %s (unknown)".formatted(staffId));
    }

    /** The code of a team, which from now on is among those mentioned, with everything above it. */
    String team(String teamId, String areaId) {
        var code = teamCode(teamId);
        if (!teams.containsKey(code)) {
            var team = lists.find("TEAM", teamId);
            var provider =
                    provider(team.map(each -> each.cell("PROBATION_AREA_ID")).orElse(areaId));
            var unit =
                    unit(team.map(each -> each.cell("LOCAL_DELIVERY_UNIT_ID")).orElse(""), provider);
            clusters.putIfAbsent(unit.code(), new Cluster(unit.code(), unit.name(), unit.code(), ALWAYS));
            var kind = team.filter(each -> each.says("UNPAID_WORK_TEAM")).isPresent()
                    ? Team.Kind.UNPAID_WORK
                    : Team.Kind.OFFENDER_MANAGEMENT;
            teams.put(code, new Team(code, teamName(teamId), kind, unit.code(), null, ALWAYS));
        }
        return code;
    }

    String teamName(String teamId) {
        return lists.find("TEAM", teamId)
                .map(Code::words)
                .filter(name -> !name.isEmpty())
                .orElse(teamId.isEmpty() ? "A team nDelius does not name" : "Team %s (unknown)".formatted(teamId));
    }

    /** The code of a provider, which from now on is among those mentioned. */
    String provider(String areaId) {
        var code = code(lists.find("PROBATION_AREA", areaId).map(Code::code), "P", areaId);
        providers.computeIfAbsent(code, _ -> new Provider(code, providerName(areaId), kind(code), ALWAYS));
        return code;
    }

    String providerName(String areaId) {
        return lists.find("PROBATION_AREA", areaId)
                .map(Code::words)
                .filter(name -> !name.isEmpty())
                .orElse(
                        areaId.isEmpty()
                                ? "A provider nDelius does not name"
                                : "Provider %s (unknown)".formatted(areaId));
    }

    /** Everybody and everything the lists bring, mentioned or not. */
    void mentionAll() {
        lists.all("PROBATION_AREA").keySet().forEach(this::provider);
        lists.all("TEAM").forEach((id, team) -> team(id, team.cell("PROBATION_AREA_ID")));
        lists.all("STAFF").keySet().forEach(this::officer);
    }

    /** Puts whatever was mentioned and is not here yet before the rows that mention it. */
    void ensure(Batch batch) {
        providers.values().stream().filter(this::isNew).forEach(each -> StaffRows.ensure(batch, each));
        units.values().stream().filter(this::isNew).forEach(each -> StaffRows.ensure(batch, each));
        clusters.values().stream().filter(this::isNew).forEach(each -> StaffRows.ensure(batch, each));
        teams.values().stream().filter(this::isNew).forEach(each -> StaffRows.ensure(batch, each));
        officers.values().stream().filter(this::isNew).forEach(each -> StaffRows.ensure(batch, each));
    }

    /** Whatever was mentioned so far is here now. */
    void kept() {
        here.addAll(providers.values());
        here.addAll(units.values());
        here.addAll(clusters.values());
        here.addAll(teams.values());
        here.addAll(officers.values());
    }

    private boolean isNew(Object mentioned) {
        return !here.contains(mentioned);
    }

    private LocalDeliveryUnit unit(String unitId, String provider) {
        var unit = lists.find("LOCAL_DELIVERY_UNIT", unitId);
        var code = unit.isPresent() ? code(unit.map(Code::code), "L", unitId) : provider + "-U";
        return units.computeIfAbsent(
                code,
                _ -> new LocalDeliveryUnit(
                        code, unit.map(Code::words).orElse("Local delivery unit (unknown)"), provider, ALWAYS));
    }

    private Optional<Code> known(String staffId) {
        return lists.find("STAFF", staffId).or(() -> lists.find("OFFICER", staffId));
    }

    private String officerCode(String staffId) {
        return code(lists.find("STAFF", staffId).map(staff -> staff.cell("OFFICER_CODE")), "U", staffId);
    }

    private String teamCode(String teamId) {
        return code(lists.find("TEAM", teamId).map(Code::code), "T", teamId);
    }

    /** The code if it is one; otherwise a letter that says what it is, and the number. */
    private static String code(Optional<String> written, String letter, String id) {
        return written.map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> code.matches(CODE))
                .orElseGet(() -> {
                    var number = (letter + id).toUpperCase(Locale.ROOT);
                    return number.matches(CODE)
                            ? number
                            : id.isEmpty()
                                    ? letter + "0"
                                    : letter
                                            + Integer.toHexString(id.hashCode()).toUpperCase(Locale.ROOT);
                });
    }

    /** N01 to N07 were divisions of the National Probation Service until 2021, C01 to C21 the companies beside it. */
    static Provider.Kind kind(String code) {
        if (code.matches("N\\d\\d")) {
            return Provider.Kind.NPS_DIVISION;
        }
        return code.matches("C\\d\\d") ? Provider.Kind.CRC : Provider.Kind.UNIFIED;
    }

    private static String nameOr(Code staff, String otherwise) {
        return staff.cell("SURNAME").isEmpty() ? otherwise : staff.cell("SURNAME");
    }
}
