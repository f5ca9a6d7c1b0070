package cymru.prawf.staff;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A team as it is over a period: its name, the cluster it belongs to, where it sits.
 *
 * @param office null when it sits at no one place
 */
public record Team(
        String code,
        String name,
        Kind kind,
        String cluster,
        @Nullable String office,
        Period valid) {

    /** What a team is for. */
    public enum Kind implements Labelled {
        OFFENDER_MANAGEMENT("Offender management"),
        CUSTODY("Custody"),
        IOM("Integrated offender management"),
        IN_TOUCH("In-Touch"),
        INTERVENTIONS("Interventions"),
        UNPAID_WORK("Unpaid work"),
        COURT("Court"),
        VICTIM_LIAISON("Victim liaison"),
        WOMENS_PATHFINDER("Women's Pathfinder"),
        ADMINISTRATION("Administration");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    Team renamed(String newName, LocalDate from) {
        if (newName.equals(name)) {
            throw new RuleBroken("The team is already called %s".formatted(name));
        }
        return new Team(code, newName, kind, cluster, office, after(from));
    }

    Team moved(String newCluster, @Nullable String newOffice, LocalDate from) {
        if (newCluster.equals(cluster) && Objects.equals(newOffice, office)) {
            throw new RuleBroken("%s is already there".formatted(name));
        }
        return new Team(code, name, kind, newCluster, newOffice, after(from));
    }

    /** A change takes the rest of the period in which it falls; an earlier period is history and stays as it was. */
    private Period after(LocalDate from) {
        if (!from.isAfter(valid.from())) {
            throw new RuleBroken(
                    "%s has been as it is since %s. Choose a later date".formatted(name, Words.date(valid.from())));
        }
        return new Period(from, valid.to());
    }
}
