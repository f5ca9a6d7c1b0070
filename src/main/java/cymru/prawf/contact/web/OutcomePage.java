package cymru.prawf.contact.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.contact.AbsenceReason;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.Attendance;
import cymru.prawf.contact.EarlierNote;
import cymru.prawf.contact.Evidence;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Both pages on which an outcome is recorded, and the one that corrects it. */
public record OutcomePage(
        CaseHeader header,
        Appointment appointment,
        Attendance attendance,
        Evidence evidence,
        boolean custodial,
        List<EarlierNote> notes,
        OutcomeForm form,
        FormErrors errors) {

    public String path() {
        return "/cases/%s/appointments/%s".formatted(appointment.crn(), appointment.id());
    }

    public String back() {
        return form.origin().path(appointment.crn());
    }

    public String caption() {
        return AppointmentWords.inFull(appointment);
    }

    public List<Choice> happened() {
        return Stream.of(Happened.values())
                .map(each -> new Choice(each.name(), each.label(), each.hint()))
                .toList();
    }

    public Happened answered() {
        return requireNonNull(form.happened());
    }

    public boolean deciding() {
        return appointment.outcome() != null;
    }

    /** The title of the second page. */
    public String reasonTitle() {
        return switch (answered()) {
            case COMPLIED -> "Record an outcome";
            case ABSENT -> deciding() ? "Decide the absence" : "They were absent";
            case DID_NOT_COMPLY -> "They attended but did not comply";
            case CALLED_OFF -> "Cancelled, moved or stood down";
        };
    }

    public List<AbsenceReason> reasons() {
        return List.of(AbsenceReason.values());
    }

    public List<Choice> decisions() {
        var wait =
                Choice.of(Result.ABSENT_AWAITING_EVIDENCE.name(), "Wait for evidence until " + Words.day(evidenceBy()));
        var decide = List.of(
                new Choice(Result.ABSENT_ACCEPTABLE.name(), "Acceptable", null),
                new Choice(Result.ABSENT_UNACCEPTABLE.name(), "Unacceptable", unacceptableMeans()));
        return deciding()
                ? decide
                : Stream.concat(Stream.of(wait), decide.stream()).toList();
    }

    public List<Choice> callingOff() {
        return Stream.of(
                        Result.CANCELLED_BY_US,
                        Result.RESCHEDULED_BY_US,
                        Result.STOOD_DOWN,
                        Result.RESCHEDULED_AT_THEIR_REQUEST)
                .map(Choice::of)
                .toList();
    }

    public List<Choice> causes() {
        return Stream.of(OurCause.values())
                .filter(cause -> cause != OurCause.NOT_RECORDED)
                .map(Choice::of)
                .toList();
    }

    public List<Choice> results() {
        return Stream.of(Result.values()).map(Choice::of).toList();
    }

    public LocalDate day() {
        return UkTime.dateOf(appointment.arrangement().startsAt());
    }

    public LocalDate evidenceBy() {
        return evidence.dueFor(day());
    }

    public String evidenceHint() {
        return evidence.askedAfter(attendance.acceptableAbsences().size())
                .map(asked -> asked + ".")
                .orElse("For example, a hospital letter. Leave empty if none.");
    }

    public boolean failureCounts() {
        return appointment.arrangement().countsTowards().nationalStandard();
    }

    /** What has been before, for whoever is about to call this a failure. */
    public String failuresSoFar() {
        var failures = attendance.failures();
        return failures.count() == 0
                ? "No failure to comply in the 12 months before."
                : "%s in the 12 months before: %s."
                        .formatted(
                                Words.plural(failures.count(), "failure to comply", "failures to comply"),
                                Words.list(failures.dates().stream()
                                        .map(Words::date)
                                        .toList()));
    }

    public @Nullable String absencesSoFar() {
        var absences = attendance.acceptableAbsences();
        return absences.isEmpty()
                ? null
                : "%s in the 12 months before: %s."
                        .formatted(
                                Words.plural(absences.size(), "acceptable absence"),
                                Words.list(absences.stream().map(Words::date).toList()));
    }

    /** What must follow if this is a failure to comply. */
    public String whatMustFollow() {
        if (!failureCounts()) {
            return "This appointment does not count as a failure to comply.";
        }
        if (custodial) {
            return "A failure on licence or post-sentence supervision: decide with your manager whether to warn or recall.";
        }
        return attendance.failures().breachMustFollowAfter(day())
                ? "A failure now would be number %d in 12 months. Breach must follow."
                        .formatted(attendance.failures().countWith(day()))
                : "A first failure in 12 months: send a warning, unless breach starts at once.";
    }

    private @Nullable String unacceptableMeans() {
        return failureCounts() ? "A failure to comply" : null;
    }
}
