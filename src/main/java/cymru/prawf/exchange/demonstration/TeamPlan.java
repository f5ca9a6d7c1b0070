package cymru.prawf.exchange.demonstration;

import static cymru.prawf.staff.Team.Kind.*;

import cymru.prawf.staff.Team;
import java.util.List;

/**
 * A team of an area.
 *
 * @param code within the area and the organisation
 * @param cluster the code of its cluster within the organisation
 * @param managedFrom the team whose senior probation officer answers for it
 */
record TeamPlan(String code, String name, Team.Kind kind, String cluster, String office, String managedFrom) {

    /** Figure 1.4 of the report has five managers: each line names the team in which its manager sits. */
    static final List<TeamPlan> CRC = List.of(
            new TeamPlan("NP1", "Newport 1", OFFENDER_MANAGEMENT, "NP", "Newport", "NP1"),
            new TeamPlan("NP2", "Newport 2", OFFENDER_MANAGEMENT, "NP", "Newport", "EV"),
            new TeamPlan("CA", "Caerphilly", OFFENDER_MANAGEMENT, "CA", "Caerphilly", "CA"),
            new TeamPlan("EG", "East Gwent", OFFENDER_MANAGEMENT, "EG", "Pontypool", "EG"),
            new TeamPlan("EV", "Ebbw Vale", OFFENDER_MANAGEMENT, "EV", "Ebbw Vale", "EV"),
            new TeamPlan("IOM", "Integrated offender management", IOM, "CA", "Blackwood", "CA"),
            new TeamPlan("WP", "Women's Pathfinder", WOMENS_PATHFINDER, "NP", "Newport", "EG"),
            new TeamPlan("INT", "Interventions", INTERVENTIONS, "NP", "Newport", "INT"),
            new TeamPlan("UPW", "Unpaid work", UNPAID_WORK, "NP", "Newport", "INT"),
            new TeamPlan("ADM", "Administration", ADMINISTRATION, "NP", "Newport", "NP1"));

    static final List<TeamPlan> IN_TOUCH_HUBS = List.of(
            new TeamPlan("ITC", "In-Touch Cardiff", IN_TOUCH, "IT", "Cardiff In-Touch hub", "ITC"),
            new TeamPlan("ITS", "In-Touch Swansea", IN_TOUCH, "IT", "Swansea In-Touch hub", "ITC"),
            new TeamPlan("ITN", "In-Touch North Wales", IN_TOUCH, "IT", "North Wales In-Touch hub", "ITC"));

    static final List<TeamPlan> NPS = List.of(
            new TeamPlan("CUS", "Custody", CUSTODY, "NP", "Newport", "CUS"),
            new TeamPlan("NP", "Newport community", OFFENDER_MANAGEMENT, "NP", "Newport", "NP"),
            new TeamPlan("CA", "Caerphilly community", OFFENDER_MANAGEMENT, "CA", "Caerphilly", "CA"),
            new TeamPlan("EG", "East Gwent community", OFFENDER_MANAGEMENT, "EG", "Pontypool", "EG"),
            new TeamPlan("EV", "Ebbw Vale community", OFFENDER_MANAGEMENT, "EV", "Ebbw Vale", "CA"),
            new TeamPlan("IOM", "Integrated offender management", IOM, "CA", "Blackwood", "IOM"),
            new TeamPlan("CRT", "Courts", COURT, "NP", "Newport", "CRT"),
            new TeamPlan("VLU", "Victim liaison", VICTIM_LIAISON, "NP", "Newport", "NP"),
            new TeamPlan("PRG", "Programmes", INTERVENTIONS, "NP", "Newport", "CUS"),
            new TeamPlan("BUS", "Business and performance", ADMINISTRATION, "NP", "Newport", "NP"));

    /** Both organisations have these clusters (the report's glossary). */
    static final List<String> CLUSTERS = List.of("NP", "CA", "EG", "EV");

    static String clusterName(String cluster) {
        return switch (cluster) {
            case "NP" -> "Newport";
            case "CA" -> "Caerphilly";
            case "EG" -> "East Gwent";
            case "EV" -> "Ebbw Vale";
            case "IT" -> "In-Touch";
            default -> throw new IllegalArgumentException(cluster);
        };
    }
}
