package cymru.prawf.staff;

import java.util.List;

/**
 * A part of the organisation on a day with the parts that it consists of: providers of local delivery units, those of clusters,
 * those of teams.
 *
 * @param kind what it is, like "Cluster" or "Offender management"
 * @param places the offices and hubs where it works
 * @param manager the name of whoever manages it; empty when nobody is named
 */
public record Part(
        Level level,
        String code,
        String name,
        String kind,
        List<String> places,
        String manager,
        Staffing staffing,
        List<Part> parts) {

    /** How far down a part stands. */
    public enum Level {
        PROVIDER,
        LOCAL_DELIVERY_UNIT,
        CLUSTER,
        TEAM
    }

    public boolean isTeam() {
        return level == Level.TEAM;
    }
}
