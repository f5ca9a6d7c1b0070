package cymru.prawf.exchange.demonstration;

import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.person.Sex;
import cymru.prawf.staff.Cluster;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.LocalDeliveryUnit;
import cymru.prawf.staff.Office;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Post;
import cymru.prawf.staff.Provider;
import cymru.prawf.staff.ReportingPlace;
import cymru.prawf.staff.StaffRows;
import cymru.prawf.staff.Team;
import cymru.prawf.staff.TeamManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who works in an area, in which teams and offices of which organisation. */
final class Organisation {

    /** When both came into being (the report, chapter 2); a training date soon after it finds them older. */
    private static final LocalDate FOUNDED = LocalDate.of(2014, 6, 1);

    private static final int DAYS_OF_HISTORY = 800;

    private final Area area;
    private final Dice dice;
    private final LocalDate today;
    private final Provider crc;
    private final Provider nps;
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<String, TeamPlan> plans = new LinkedHashMap<>();
    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final List<Colleague> colleagues = new ArrayList<>();
    private final Map<String, Colleague> managers = new LinkedHashMap<>();
    private final List<Colleague> courtOfficers;

    private Organisation(Area area, Dice dice, LocalDate today) {
        this.area = area;
        this.dice = dice.named("organisation");
        this.today = today;
        // N03 is the NPS in Wales in the reference data that HMPPS publishes; the other codes are ours.
        crc = new Provider(
                area.isGwent() ? "WCRC" : area.code("CRC"),
                area.isGwent() ? "Wales CRC" : "CRC of " + area.name(),
                Provider.Kind.CRC,
                founded());
        nps = new Provider(
                area.isGwent() ? "N03" : area.code("NPS"),
                area.isGwent() ? "NPS Wales" : "NPS of " + area.name(),
                Provider.Kind.NPS_DIVISION,
                founded());
        build();
        seat(crc, "C", TeamPlan.CRC, Roster.CRC);
        seat(crc, "T", TeamPlan.IN_TOUCH_HUBS, Roster.IN_TOUCH);
        seat(nps, "N", TeamPlan.NPS, Roster.NPS);
        teams.values().forEach(team -> managers.put(team.code(), manager(team)));
        courtOfficers = in("NCRT", Grade.COURT_OFFICER);
    }

    static Organisation of(Area area, Dice dice, LocalDate today) {
        return new Organisation(area, dice, today);
    }

    List<Colleague> colleagues() {
        return colleagues;
    }

    /** Those who are there and hold cases of this sort. */
    List<Colleague> holding(Duty duty) {
        return colleagues.stream()
                .filter(each -> each.seat().duty() == duty && each.seat().isThere())
                .toList();
    }

    /** Those of a grade in a team, by its code within the area, who are there. */
    List<Colleague> in(String team, Grade grade) {
        return colleagues.stream()
                .filter(each -> each.team().code().equals(area.code(team))
                        && each.seat().grade() == grade
                        && each.seat().isThere())
                .toList();
    }

    /** The senior probation officer who answers for a team. */
    Colleague colleague(StaffCode code) {
        return colleagues.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Colleague managerOf(Team team) {
        var manager = managers.get(team.code());
        if (manager == null) {
            throw new IllegalArgumentException("There is no team " + team.code());
        }
        return manager;
    }

    List<Colleague> courtOfficers() {
        return courtOfficers;
    }

    private Colleague manager(Team team) {
        var plan = Objects.requireNonNull(plans.get(team.code()));
        int prefix = area.code("").length();
        var provider = team.code().substring(prefix, prefix + 1);
        return in(provider + plan.managedFrom(), Grade.SPO).getFirst();
    }

    Office office(String name) {
        var office = offices.get(name);
        if (office == null) {
            throw new IllegalArgumentException("There is no office " + name);
        }
        return office;
    }

    Office officeAt(@Nullable String code) {
        return offices.values().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Provider crc() {
        return crc;
    }

    Provider nps() {
        return nps;
    }

    void add(Batch batch) {
        for (var provider : List.of(crc, nps)) {
            StaffRows.add(batch, provider);
        }
        units().forEach(unit -> StaffRows.add(batch, unit));
        clusters().forEach(cluster -> StaffRows.add(batch, cluster));
        offices.values().forEach(office -> StaffRows.add(batch, office));
        reportingPlaces().forEach(place -> StaffRows.add(batch, place));
        teams.values().forEach(team -> StaffRows.add(batch, team));
        for (var colleague : colleagues) {
            StaffRows.add(batch, colleague.officer());
            StaffRows.add(batch, postOf(colleague));
        }
        for (var team : teams.values()) {
            StaffRows.add(batch, new TeamManager(team.code(), managerOf(team).code(), founded()));
        }
    }

    private Post postOf(Colleague colleague) {
        var seat = colleague.seat();
        return new Post(colleague.code(), colleague.team().code(), seat.grade(), seat.fte(), colleague.employed());
    }

    /** The CRC has five in Wales and its hubs; the NPS has five too, of which one is shown. */
    private List<LocalDeliveryUnit> units() {
        var units = new ArrayList<LocalDeliveryUnit>();
        units.add(new LocalDeliveryUnit(area.code("CU"), area.name(), crc.code(), founded()));
        units.add(new LocalDeliveryUnit(area.code("CH"), area.named("In-Touch"), crc.code(), founded()));
        units.add(new LocalDeliveryUnit(area.code("NU"), area.name(), nps.code(), founded()));
        if (area.isGwent()) {
            var others = List.of("Dyfed Powys", "North Wales", "South Wales 1", "South Wales 2");
            for (int n = 0; n < others.size(); n++) {
                units.add(new LocalDeliveryUnit("CW" + (n + 1), others.get(n), crc.code(), founded()));
            }
        }
        return units;
    }

    private List<Cluster> clusters() {
        var clusters = new ArrayList<Cluster>();
        for (var code : TeamPlan.CLUSTERS) {
            var name = area.named(TeamPlan.clusterName(code));
            clusters.add(new Cluster(area.code("CL" + code), name, area.code("CU"), founded()));
            clusters.add(new Cluster(area.code("NL" + code), name, area.code("NU"), founded()));
        }
        clusters.add(new Cluster(area.code("TLIT"), area.named("In-Touch"), area.code("CH"), founded()));
        return clusters;
    }

    private List<ReportingPlace> reportingPlaces() {
        return OfficePlan.ALL.stream()
                .flatMap(office -> office.clusters().stream()
                        .map(cluster ->
                                new ReportingPlace(area.code("CL" + cluster), area.code(office.code()), founded())))
                .toList();
    }

    private void build() {
        int number = 0;
        for (var plan : OfficePlan.ALL) {
            offices.put(plan.name(), plan.in(area, number++, founded()));
        }
        for (var plan : OfficePlan.IN_TOUCH) {
            offices.put(plan.name(), plan.in(area, number++, founded()));
        }
    }

    private void seat(Provider provider, String letter, List<TeamPlan> teamPlans, List<Seat> seats) {
        for (var plan : teamPlans) {
            var team = new Team(
                    area.code(letter + plan.code()),
                    area.named(plan.name()),
                    plan.kind(),
                    area.code(letter + "L" + plan.cluster()),
                    office(plan.office()).code(),
                    founded());
            teams.put(team.code(), team);
            plans.put(team.code(), plan);
        }
        for (int n = 0; n < seats.size(); n++) {
            var seat = seats.get(n);
            var code = area.code("%s%02d".formatted(letter, n + 1));
            var sex = seat.sex() == Officer.Sex.FEMALE ? Sex.FEMALE : Sex.MALE;
            var name = Names.OF_GWENT.anybody(sex, dice.named(code));
            colleagues.add(new Colleague(
                    seat,
                    new Officer(new StaffCode(code), name.forename(), name.surname(), seat.sex()),
                    team(letter, seat),
                    provider.code(),
                    SignIn.userName(area, code),
                    employed(seat)));
        }
    }

    private Team team(String letter, Seat seat) {
        var team = teams.get(area.code(letter + seat.team()));
        if (team == null) {
            throw new IllegalArgumentException("There is no team " + seat.team());
        }
        return team;
    }

    private Period employed(Seat seat) {
        return switch (seat.presence()) {
            case THERE, LONG_SICK, ON_PARENTAL_LEAVE -> founded();
            case NEW -> Period.from(today.minusDays(seat.days()));
            case LEFT -> new Period(foundedOn(), today.minusDays(seat.days()));
        };
    }

    private Period founded() {
        return Period.from(foundedOn());
    }

    LocalDate foundedOn() {
        var needed = today.minusDays(DAYS_OF_HISTORY);
        return needed.isBefore(FOUNDED) ? needed : FOUNDED;
    }
}
