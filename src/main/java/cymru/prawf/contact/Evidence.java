package cymru.prawf.contact;

import cymru.prawf.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a person has to show why they were absent, and from when on we ask for it.
 *
 * <p>Sources: 5 working days, Ministry of Justice, manage supervisions design history, 23 November 2021 (another of its pages
 * says 7 days, so it can be set). That evidence is asked for from the third acceptable absence in 12 months is ours, after the
 * Gwent report: too many absences were accepted, 11 and more in one case.
 *
 * @param workingDays from the day of the appointment
 * @param askedFromAbsence the number of the acceptable absence in 12 months from which evidence must be seen
 */
@ConfigurationProperties("prawf.contact.evidence")
public record Evidence(
        @DefaultValue("" + Evidence.WORKING_DAYS) int workingDays,
        @DefaultValue("" + Evidence.ASKED_FROM_ABSENCE) int askedFromAbsence) {

    static final int WORKING_DAYS = 5;
    static final int ASKED_FROM_ABSENCE = 3;

    public static final Evidence USUAL = new Evidence(WORKING_DAYS, ASKED_FROM_ABSENCE);

    /** The last day on which evidence for an absence on this day counts. */
    public LocalDate dueFor(LocalDate absence) {
        return WorkingDays.plus(absence, workingDays);
    }

    /** "Third acceptable absence in 12 months. Say what evidence you saw", after two; nothing where none is needed. */
    public Optional<String> askedAfter(int acceptableAbsences) {
        return neededAfter(acceptableAbsences)
                ? Optional.of("%s acceptable absence in 12 months. Say what evidence you saw"
                        .formatted(Said.ordinal(acceptableAbsences + 1)))
                : Optional.empty();
    }

    /** Whether the next acceptable absence needs evidence, after this many in 12 months. */
    boolean neededAfter(int acceptableAbsences) {
        return acceptableAbsences + 1 >= askedFromAbsence;
    }
}
