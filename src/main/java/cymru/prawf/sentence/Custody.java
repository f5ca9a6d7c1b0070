package cymru.prawf.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that is known of how a custodial sentence is served, each list in the order in which it happened. */
public record Custody(
        List<CustodyEntry> entries,
        List<Release> releases,
        List<Recall> recalls,
        List<Stage> stages,
        List<KeyDate> keyDates,
        List<Condition> conditions) {

    public static final Custody NONE = new Custody(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return equals(NONE);
    }

    public Optional<Stage> stageOn(LocalDate day) {
        return stages.stream().filter(stage -> stage.during().includes(day)).findFirst();
    }

    /** The prison that was last named by then. */
    public Optional<String> prisonOn(LocalDate day) {
        return entries.stream()
                .filter(entry -> !entry.since().isAfter(day) && !entry.prison().isEmpty())
                .reduce((_, later) -> later)
                .map(CustodyEntry::prison);
    }

    /** The next date on which somebody in custody is to be released, as far as one was set. */
    Optional<KeyDate> nextRelease(LocalDate day) {
        return keyDates.stream()
                .filter(date -> date.kind().isRelease() && !date.fallsOn().isBefore(day))
                .findFirst();
    }

    Optional<LocalDate> lastRelease(LocalDate day) {
        return releases.stream()
                .map(Release::releasedOn)
                .filter(date -> !date.isAfter(day))
                .max(LocalDate::compareTo);
    }

    Optional<LocalDate> lastRecall(LocalDate day) {
        return recalls.stream()
                .map(Recall::recalledOn)
                .filter(date -> !date.isAfter(day))
                .max(LocalDate::compareTo);
    }
}
