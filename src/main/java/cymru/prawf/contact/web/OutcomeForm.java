package cymru.prawf.contact.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.contact.AbsenceReason;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Outcome;
import cymru.prawf.contact.Result;
import cymru.prawf.contact.Whose;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the officer chose and typed about an appointment, right or wrong; on one page or two.
 *
 * @param version of the outcome that stood when the form was shown; 0 where there was none
 * @param next asks for the next appointment to be booked after saving
 */
public record OutcomeForm(
        @Nullable Happened happened,
        @Nullable Result result,
        @Nullable AbsenceReason reason,
        @Nullable OurCause cause,
        String evidenceSeen,
        String note,
        boolean sensitive,
        String correction,
        int version,
        String onceAs,
        String from,
        boolean next) {

    public OutcomeForm {
        evidenceSeen = evidenceSeen == null ? "" : evidenceSeen.strip();
        note = note == null ? "" : note.strip().replace("\r\n", "\n");
        correction = correction == null ? "" : correction.strip();
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
        from = Origin.of(from).inAddress();
    }

    static OutcomeForm blank(@Nullable Happened happened, int version, @Nullable String from) {
        return new OutcomeForm(
                happened, null, null, null, "", "", false, "", version, "", from == null ? "" : from, false);
    }

    /** What is recorded already, for whoever decides or corrects it. */
    static OutcomeForm of(Appointment appointment, @Nullable String from) {
        var recorded = appointment.standing();
        var outcome = recorded.outcome();
        return new OutcomeForm(
                Happened.of(outcome.result()),
                outcome.result(),
                outcome.reason(),
                outcome.cause(),
                outcome.evidenceSeen(),
                outcome.note(),
                outcome.sensitive(),
                "",
                recorded.version(),
                "",
                from == null ? "" : from,
                false);
    }

    Origin origin() {
        return Origin.of(from);
    }

    /** On the first page. */
    FormErrors errors() {
        return FormErrors.none()
                .require(happened != null, "happened", "Select what happened")
                .and(noteErrors());
    }

    /**
     * On the second page, which asks for what the first answer needs.
     *
     * @param evidence what is asked for where an absence is called acceptable, which takes some finding out
     */
    FormErrors reasonErrors(Supplier<Optional<String>> evidence) {
        return switch (requireNonNull(happened)) {
            case COMPLIED -> noteErrors();
            case ABSENT ->
                FormErrors.none()
                        .require(reason != null, "reason", "Select the reason they gave")
                        .require(meant() != null, "result", "Select whether the absence is acceptable")
                        .require(
                                result != Result.ABSENT_ACCEPTABLE || reason == null || reason.canBeAccepted(),
                                "result",
                                "An absence without a reason cannot be acceptable. Change the reason or the decision")
                        .and(evidenceErrors(evidence))
                        .and(accountErrors());
            case DID_NOT_COMPLY ->
                FormErrors.none()
                        .require(!note.isEmpty(), "note", "Enter what they did or did not do")
                        .and(noteErrors());
            case CALLED_OFF ->
                FormErrors.none()
                        .require(meant() != null, "result", "Select what happened")
                        .require(
                                result == null || result.whose() != Whose.OURS || cause != null,
                                "cause",
                                "Select why we did not keep the appointment")
                        .and(noteErrors());
        };
    }

    /** Sent whole, as by another program: the result says what happened. */
    FormErrors errorsOfWhole(Supplier<Optional<String>> evidence) {
        return result == null
                ? FormErrors.of("result", "Select what happened")
                : sayingWhatItMeans().reasonErrors(evidence);
    }

    /** On the page that corrects, which asks for everything. */
    FormErrors correctionErrors(Supplier<Optional<String>> evidence) {
        return errorsOfWhole(evidence)
                .require(!correction.isEmpty(), "correction", "Enter what was wrong with the outcome");
    }

    OutcomeForm saying(Happened happened) {
        return new OutcomeForm(
                happened,
                result,
                reason,
                cause,
                evidenceSeen,
                note,
                sensitive,
                correction,
                version,
                onceAs,
                from,
                next);
    }

    /** The first answer that goes with the result: where all are chosen from at once. */
    OutcomeForm sayingWhatItMeans() {
        return result == null ? this : saying(Happened.of(result));
    }

    /** Back to where they came from, or on to the next appointment, which begins like this one. */
    String afterSaving(Appointment appointment) {
        return next
                ? "/cases/%s/appointments/new?like=%s&from=%s".formatted(appointment.crn(), appointment.id(), from)
                : origin().path(appointment.crn());
    }

    /** As typed, but about the outcome that stands now. */
    OutcomeForm against(int version) {
        return new OutcomeForm(
                happened,
                result,
                reason,
                cause,
                evidenceSeen,
                note,
                sensitive,
                correction,
                version,
                onceAs,
                from,
                next);
    }

    /** Leaves out what belongs to another answer that was changed meanwhile. */
    Outcome toOutcome(LocalDate evidenceBy) {
        var result = requireNonNull(meant());
        return new Outcome(
                result,
                result.absence() ? reason : null,
                result.whose() == Whose.OURS ? cause : null,
                result.undecided() ? evidenceBy : null,
                result == Result.ABSENT_ACCEPTABLE ? evidenceSeen : "",
                note,
                sensitive);
    }

    /** The result, which the first page knows already for two of its answers. */
    private @Nullable Result meant() {
        return switch (happened) {
            case COMPLIED -> Result.ATTENDED_COMPLIED;
            case DID_NOT_COMPLY -> Result.ATTENDED_DID_NOT_COMPLY;
            case ABSENT, CALLED_OFF -> result != null && Happened.of(result) == happened ? result : null;
            case null -> result;
        };
    }

    private FormErrors evidenceErrors(Supplier<Optional<String>> evidence) {
        return result == Result.ABSENT_ACCEPTABLE && evidenceSeen.isEmpty()
                ? evidence.get()
                        .map(asked -> FormErrors.of("evidenceSeen", asked))
                        .orElse(FormErrors.none())
                : FormErrors.none();
    }

    private FormErrors accountErrors() {
        return FormErrors.none()
                .require(
                        !note.isEmpty() || reason == AbsenceReason.NONE_GIVEN,
                        "note",
                        "Enter the reason or account given")
                .and(noteErrors());
    }

    private FormErrors noteErrors() {
        return FormErrors.none()
                .require(
                        note.length() <= Outcome.LONGEST_NOTE,
                        "note",
                        "Note must be %s characters or fewer".formatted(Words.number(Outcome.LONGEST_NOTE)));
    }
}
