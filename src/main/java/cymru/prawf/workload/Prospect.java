package cymru.prawf.workload;

import cymru.prawf.allocation.Candidate;
import cymru.prawf.staff.Officer;
import cymru.prawf.web.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An officer beside a case they could have. What is good about it counts 0, what is against it more; what nobody knows stands
 * between.
 *
 * @param away null while the officer is here
 */
record Prospect(
        Candidate candidate,
        CaseToGive asked,
        Load load,
        @Nullable Away away,
        Nearness nearness) {

    int staysWhereItIs() {
        return holdsItInThisTeam() ? 1 : 0;
    }

    int gradeAgainstBand() {
        var band = asked.band();
        return band == null || band.grades().contains(candidate.member().grade()) ? 0 : 1;
    }

    int womanAskedFor() {
        if (!asked.asksForWoman()) {
            return 0;
        }
        return switch (officer().sex()) {
            case FEMALE -> 0;
            case MALE -> 2;
            case null -> 1;
        };
    }

    int longAway() {
        return away != null && away.isLong(asked.on(), asked.mostDaysWithoutCover()) ? 1 : 0;
    }

    int newToTheCase() {
        return asked.heldBy(officer().code()).isPresent() ? 0 : 1;
    }

    int withoutRoom() {
        if (load.hasRoomForOneMore()) {
            return 0;
        }
        return load.isKnown() ? 2 : 1;
    }

    int awayToday() {
        return away == null ? 0 : 1;
    }

    int distance() {
        return asked.lastSeenAt() == null ? 0 : nearness.ordinal();
    }

    Optional<String> gradeInWords() {
        var band = asked.band();
        if (band == null) {
            return Optional.empty();
        }
        return Optional.of((gradeAgainstBand() == 0 ? "Grade fits " : "Grade does not fit ") + band.name());
    }

    Optional<String> womanInWords() {
        if (!asked.asksForWoman()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (officer().sex()) {
                    case FEMALE -> "A woman, as the person asked";
                    case MALE -> "Not a woman, though the person asked for one";
                    case null -> "Nobody has recorded whether a woman, though the person asked for one";
                });
    }

    Optional<String> awayInWords() {
        return Optional.ofNullable(away).map(Away::inWords);
    }

    Optional<String> heldInWords() {
        return asked.heldBy(officer().code()).map(held -> {
            var to = held.during().to();
            var from = Words.date(held.during().from());
            return held.during().includes(asked.on()) || to == null
                    ? "Holds the case since " + from
                    : "Held the case from %s to %s".formatted(from, Words.date(to));
        });
    }

    Optional<String> loadInWords() {
        return Optional.of((withoutRoom() == 2 ? "No room: " : "") + load.inWords());
    }

    Optional<String> placeInWords() {
        var office = asked.lastSeenAt();
        if (office == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (nearness) {
                    case SAME_OFFICE -> "Sits at %s, where the person was last seen".formatted(office);
                    case CLUSTER_SEES_PEOPLE_THERE ->
                        "Does not sit at %s, where the person was last seen; the cluster sees people there"
                                .formatted(office);
                    case ELSEWHERE -> "Sits elsewhere: the person was last seen at " + office;
                });
    }

    private boolean holdsItInThisTeam() {
        return asked.now()
                .filter(held -> held.officer().equals(officer().code())
                        && held.team().equals(candidate.team().code()))
                .isPresent();
    }

    Officer officer() {
        return candidate.member().officer();
    }
}
