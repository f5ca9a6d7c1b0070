package cymru.prawf.exchange.demonstration;

import static cymru.prawf.exchange.demonstration.Duty.*;
import static cymru.prawf.exchange.demonstration.Seat.Presence.*;
import static cymru.prawf.staff.Grade.*;
import static cymru.prawf.staff.Officer.Sex.*;

import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Officer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every seat of an area of Gwent's size.
 *
 * <p>The report gives 35.21 full-time equivalents of POs and PSOs to the CRC (Table 3) and 49 POs and PSOs to the NPS (Table 4);
 * about 60 cases to a CRC officer, which is 26 officers, and about 30 cases a full-time equivalent to the NPS, 40.00 here.
 * So a good part of the CRC's practitioners hold no cases: they are away, run interventions, or cover. Which ones is ours.
 */
final class Roster {

    /** The Community Rehabilitation Company, but for its In-Touch hubs. */
    static final List<Seat> CRC = Stream.of(
                    // Front offices: six POs and eleven PSOs hold cases.
                    seat("NP1", PO, FEMALE, "1.00", COMPLEX_CASES),
                    seat("NP1", PSO, FEMALE, "1.00", MOST_CASES),
                    seat("NP1", PSO, MALE, "1.00", MOST_CASES),
                    seat("NP1", PSO, FEMALE, "0.60", MOST_CASES),
                    seat("NP2", PO, MALE, "0.80", COMPLEX_CASES),
                    seat("NP2", PSO, FEMALE, "1.00", MOST_CASES),
                    seat("NP2", PSO, MALE, "1.00", MOST_CASES),
                    seat("CA", PO, FEMALE, "1.00", COMPLEX_CASES),
                    seat("CA", PO, FEMALE, "0.60", COMPLEX_CASES),
                    seat("CA", PSO, FEMALE, "1.00", MOST_CASES),
                    seat("CA", PSO, MALE, "1.00", MOST_CASES),
                    seat("CA", PSO, FEMALE, "0.80", MOST_CASES),
                    seat("EG", PO, FEMALE, "1.00", COMPLEX_CASES),
                    seat("EG", PSO, FEMALE, "1.00", MOST_CASES),
                    seat("EG", PSO, MALE, "1.00", MOST_CASES),
                    seat("EV", PO, FEMALE, "0.80", COMPLEX_CASES),
                    seat("EV", PSO, FEMALE, "1.00", MOST_CASES),
                    // Integrated offender management, with the police in Blackwood.
                    seat("IOM", PO, FEMALE, "1.00", IOM_CASES),
                    seat("IOM", PO, MALE, "1.00", IOM_CASES),
                    seat("IOM", PSO, FEMALE, "1.00", IOM_CASES),
                    seat("IOM", PSO, MALE, "1.00", IOM_CASES),
                    // Women's Pathfinder, in Newport.
                    seat("WP", PSO, FEMALE, "1.00", WOMENS_CASES),
                    seat("WP", PSO, FEMALE, "0.80", WOMENS_CASES),
                    // Away, and still on the books.
                    away("NP2", PSO, FEMALE, "1.00", LONG_SICK, 64),
                    away("CA", PO, MALE, "1.00", LONG_SICK, 118),
                    away("EV", PSO, FEMALE, "0.80", LONG_SICK, 141),
                    away("NP1", PSO, FEMALE, "1.00", ON_PARENTAL_LEAVE, 173),
                    away("EG", PO, FEMALE, "1.00", ON_PARENTAL_LEAVE, 109),
                    // The interventions team that is being set up, resettlement, duty and assessment.
                    seat("INT", PO, FEMALE, "1.00", NO_CASES),
                    seat("INT", PSO, FEMALE, "1.00", NO_CASES),
                    seat("INT", PSO, MALE, "1.00", NO_CASES),
                    seat("INT", PSO, FEMALE, "0.60", NO_CASES),
                    seat("INT", PSO, MALE, "1.00", NO_CASES),
                    seat("INT", PSO, FEMALE, "1.00", NO_CASES),
                    seat("CA", PO, MALE, "1.00", NO_CASES),
                    seat("NP2", PSO, FEMALE, "0.81", NO_CASES),
                    seat("EG", PSO, FEMALE, "0.60", NO_CASES),
                    seat("EV", PO, MALE, "1.00", NO_CASES),
                    // Gone. Their cases had to go to somebody.
                    away("NP1", PSO, MALE, "1.00", LEFT, 75),
                    away("NP1", PO, FEMALE, "1.00", LEFT, 330),
                    away("NP2", PO, MALE, "1.00", LEFT, 160),
                    away("CA", PSO, FEMALE, "1.00", LEFT, 110),
                    away("CA", PSO, FEMALE, "0.80", LEFT, 420),
                    away("EG", PSO, MALE, "1.00", LEFT, 201),
                    away("EG", PSO, FEMALE, "0.60", LEFT, 402),
                    away("EV", PSO, FEMALE, "1.00", LEFT, 61),
                    away("EV", PO, MALE, "1.00", LEFT, 380),
                    away("IOM", PSO, MALE, "1.00", LEFT, 280),
                    away("WP", PSO, FEMALE, "1.00", LEFT, 250),
                    // Unpaid work. The report: five held such cases once, and one is left.
                    seat("UPW", UNPAID_WORK_OFFICER, FEMALE, "1.00", UNPAID_WORK_CASES),
                    away("UPW", UNPAID_WORK_OFFICER, MALE, "1.00", LEFT, 305),
                    away("UPW", UNPAID_WORK_OFFICER, FEMALE, "1.00", LEFT, 249),
                    away("UPW", UNPAID_WORK_OFFICER, MALE, "1.00", LEFT, 190),
                    away("UPW", UNPAID_WORK_OFFICER, MALE, "0.60", LEFT, 121),
                    seat("UPW", UNPAID_WORK_OFFICER, MALE, "1.00", NO_CASES),
                    seat("UPW", UNPAID_WORK_OFFICER, MALE, "1.00", NO_CASES),
                    seat("UPW", UNPAID_WORK_OFFICER, FEMALE, "1.00", NO_CASES),
                    seat("UPW", UNPAID_WORK_OFFICER, MALE, "1.00", NO_CASES),
                    seat("UPW", UNPAID_WORK_OFFICER, MALE, "0.80", NO_CASES),
                    seat("UPW", UNPAID_WORK_OFFICER, FEMALE, "0.60", NO_CASES),
                    // Interventions.
                    seat("INT", INTERVENTIONS_FACILITATOR, FEMALE, "1.00", NO_CASES),
                    seat("INT", INTERVENTIONS_FACILITATOR, MALE, "1.00", NO_CASES),
                    seat("INT", INTERVENTIONS_FACILITATOR, FEMALE, "0.80", NO_CASES),
                    seat("INT", INTERVENTIONS_FACILITATOR, MALE, "1.00", NO_CASES),
                    seat("INT", TREATMENT_MANAGER, FEMALE, "1.00", NO_CASES),
                    // Five team managers (Figure 1.4), the head of the unit, and administration.
                    seat("EV", SPO, MALE, "1.00", NO_CASES),
                    seat("NP1", SPO, FEMALE, "1.00", NO_CASES),
                    seat("EG", SPO, FEMALE, "1.00", NO_CASES),
                    seat("CA", SPO, MALE, "1.00", NO_CASES),
                    seat("INT", SPO, FEMALE, "1.00", NO_CASES),
                    seat("ADM", HEAD_OF_UNIT, FEMALE, "1.00", NO_CASES),
                    seat("ADM", QUALITY_MANAGER, MALE, "1.00", NO_CASES),
                    seat("ADM", CASE_ADMINISTRATOR, FEMALE, "1.00", NO_CASES),
                    seat("ADM", CASE_ADMINISTRATOR, FEMALE, "1.00", NO_CASES),
                    seat("ADM", CASE_ADMINISTRATOR, MALE, "1.00", NO_CASES),
                    seat("ADM", CASE_ADMINISTRATOR, FEMALE, "0.60", NO_CASES))
            .toList();

    /** The three In-Touch hubs; Gwent's cases are held in Cardiff. */
    static final List<Seat> IN_TOUCH = List.of(
            seat("ITC", IN_TOUCH_CASE_MANAGER, FEMALE, "1.00", IN_TOUCH_CASES),
            seat("ITC", IN_TOUCH_CASE_MANAGER, FEMALE, "1.00", IN_TOUCH_CASES),
            seat("ITC", SPO, MALE, "1.00", NO_CASES),
            seat("ITC", CASE_ADMINISTRATOR, FEMALE, "1.00", NO_CASES),
            seat("ITS", IN_TOUCH_CASE_MANAGER, MALE, "1.00", NO_CASES),
            seat("ITN", IN_TOUCH_CASE_MANAGER, FEMALE, "1.00", NO_CASES));

    /** The National Probation Service. */
    static final List<Seat> NPS = Stream.of(
                    officers("CUS", PO, 9, 4, CUSTODY_CASES, 2),
                    officers("CUS", PSO, 3, 2, CUSTODY_CASES, 1),
                    officers("NP", PO, 8, 5, NPS_CASES, 3),
                    officers("NP", PSO, 5, 3, NPS_CASES, 2),
                    officers("CA", PO, 5, 3, NPS_CASES, 2),
                    officers("CA", PSO, 4, 3, NPS_CASES, 1),
                    officers("EG", PO, 5, 4, NPS_CASES, 3),
                    officers("EG", PSO, 3, 2, NPS_CASES, 2),
                    officers("EV", PO, 3, 2, NPS_CASES, 1),
                    officers("EV", PSO, 2, 1, NPS_CASES, 1),
                    Stream.of(
                            seat("IOM", PO, FEMALE, "1.00", NPS_IOM_CASES),
                            seat("IOM", PO, MALE, "1.00", NPS_IOM_CASES)),
                    Stream.of(
                            away("NP", PO, FEMALE, "1.00", LEFT, 212),
                            away("CA", PO, MALE, "1.00", LEFT, 331),
                            away("CA", PSO, FEMALE, "1.00", LEFT, 123),
                            away("EG", PO, FEMALE, "0.80", LEFT, 92),
                            away("EG", PO, MALE, "1.00", LEFT, 407),
                            away("EV", PO, FEMALE, "1.00", LEFT, 264),
                            away("CUS", PO, FEMALE, "1.00", LEFT, 181)),
                    // The court team of ten: an SPO, nine court officers, two of whom check breaches (the report,
                    // chapter 3).
                    Stream.of(
                            seat("CRT", SPO, FEMALE, "1.00", NO_CASES),
                            seat("CRT", COURT_OFFICER, FEMALE, "1.00", NO_CASES),
                            seat("CRT", COURT_OFFICER, MALE, "1.00", NO_CASES),
                            seat("CRT", COURT_OFFICER, FEMALE, "1.00", NO_CASES),
                            seat("CRT", COURT_OFFICER, FEMALE, "0.80", NO_CASES),
                            seat("CRT", COURT_OFFICER, MALE, "1.00", NO_CASES),
                            seat("CRT", COURT_OFFICER, FEMALE, "1.00", NO_CASES),
                            seat("CRT", COURT_OFFICER, FEMALE, "0.60", NO_CASES),
                            seat("CRT", ENFORCEMENT_OFFICER, FEMALE, "1.00", NO_CASES),
                            seat("CRT", ENFORCEMENT_OFFICER, MALE, "1.00", NO_CASES)),
                    Stream.of(
                            seat("VLU", VICTIM_LIAISON_OFFICER, FEMALE, "1.00", NO_CASES),
                            seat("VLU", VICTIM_LIAISON_OFFICER, FEMALE, "0.80", NO_CASES),
                            seat("PRG", TREATMENT_MANAGER, FEMALE, "1.00", NO_CASES),
                            seat("PRG", INTERVENTIONS_FACILITATOR, MALE, "1.00", NO_CASES),
                            seat("PRG", INTERVENTIONS_FACILITATOR, FEMALE, "1.00", NO_CASES),
                            seat("CUS", SPO, FEMALE, "1.00", NO_CASES),
                            seat("NP", SPO, MALE, "1.00", NO_CASES),
                            seat("CA", SPO, FEMALE, "1.00", NO_CASES),
                            seat("EG", SPO, FEMALE, "1.00", NO_CASES),
                            seat("IOM", SPO, MALE, "1.00", NO_CASES),
                            seat("BUS", HEAD_OF_UNIT, MALE, "1.00", NO_CASES),
                            seat("BUS", QUALITY_MANAGER, FEMALE, "1.00", NO_CASES),
                            seat("BUS", CASE_ADMINISTRATOR, FEMALE, "1.00", NO_CASES),
                            seat("BUS", CASE_ADMINISTRATOR, MALE, "1.00", NO_CASES),
                            seat("BUS", CASE_ADMINISTRATOR, FEMALE, "0.60", NO_CASES)))
            .flatMap(seats -> seats)
            .toList();

    private Roster() {}

    private static Seat seat(String team, Grade grade, Officer.Sex sex, String fte, Duty duty) {
        return new Seat(team, grade, sex, new BigDecimal(fte), duty, THERE, 0);
    }

    private static Seat away(String team, Grade grade, Officer.Sex sex, String fte, Seat.Presence presence, int days) {
        return new Seat(team, grade, sex, new BigDecimal(fte), NO_CASES, presence, days);
    }

    /**
     * So many alike, the first of them women, the last of them new.
     *
     * <p>18 of the 49 came within about 18 months of the report ("substantial recruitment"). About half work a full week, which
     * makes 40.00 in all.
     */
    private static Stream<Seat> officers(String team, Grade grade, int number, int women, Duty duty, int recent) {
        return Stream.iterate(0, n -> n + 1).limit(number).map(n -> {
            boolean isNew = n >= number - recent;
            return new Seat(
                    team,
                    grade,
                    n < women ? FEMALE : MALE,
                    new BigDecimal(n % 2 == 0 ? "1.00" : "0.55"),
                    duty,
                    isNew ? NEW : THERE,
                    isNew ? 60 + 97 * (n + number + team.length()) % 480 : 0);
        });
    }
}
