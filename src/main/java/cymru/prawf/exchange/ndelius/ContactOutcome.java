package cymru.prawf.exchange.ndelius;

import cymru.prawf.contact.AbsenceReason;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Outcome;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of an appointment: by the code of its outcome where the list is there, by its two flags otherwise.
 *
 * <p>Source of the codes: contact outcomes of nDelius in hmpps-manage-supervisions (github.com/ministryofjustice, MIT).
 */
final class ContactOutcome {

    /** How long evidence was waited for where nobody said: see cymru.prawf.contact.Evidence. */
    private static final int DAYS_FOR_EVIDENCE = 5;

    private ContactOutcome() {}

    static Optional<Outcome> of(CaseRow row, LocalDate day, String note, boolean sensitive) {
        var code = row.code("CONTACT_OUTCOME_TYPE_ID").map(Code::code).orElse("");
        var outcome = byCode(code, day, note, sensitive)
                .or(() -> byFlags(row.text("ATTENDED"), row.text("COMPLIED"), note, sensitive));
        if (outcome.isEmpty() && (row.has("CONTACT_OUTCOME_TYPE_ID") || row.has("ATTENDED") || row.has("COMPLIED"))) {
            row.found(
                    row.has("CONTACT_OUTCOME_TYPE_ID") ? "CONTACT_OUTCOME_TYPE_ID" : "ATTENDED", Treatment.NO_OUTCOME);
        }
        return outcome;
    }

    private static Optional<Outcome> byCode(String code, LocalDate day, String note, boolean sensitive) {
        return Optional.ofNullable(
                switch (code) {
                    case "ATTC" -> plain(Result.ATTENDED_COMPLIED, note, sensitive);
                    case "AFTC", "ATSH" -> plain(Result.ATTENDED_DID_NOT_COMPLY, note, sensitive);
                    case "ATSS" -> ours(Result.STOOD_DOWN, note, sensitive);
                    case "UAAB" -> plain(Result.ABSENT_UNACCEPTABLE, note, sensitive);
                    case "AFTA" -> awaited(day, note, sensitive);
                    case "AAAA", "CO05" -> absent(AbsenceReason.OTHER, note, sensitive);
                    case "AAME" -> absent(AbsenceReason.MEDICAL, note, sensitive);
                    case "AARE" -> absent(AbsenceReason.RELIGIOUS, note, sensitive);
                    case "AAHO" -> absent(AbsenceReason.HOLIDAY, note, sensitive);
                    case "AAEM" -> absent(AbsenceReason.EMPLOYMENT, note, sensitive);
                    case "AAFC" -> absent(AbsenceReason.FAMILY_OR_CHILDCARE, note, sensitive);
                    case "AACL" -> absent(AbsenceReason.COURT_OR_LEGAL, note, sensitive);
                    case "AARC" -> absent(AbsenceReason.REMANDED_IN_CUSTODY, note, sensitive);
                    case "AASD" -> ours(Result.STOOD_DOWN, note, sensitive);
                    case "RSSR" -> ours(Result.RESCHEDULED_BY_US, note, sensitive);
                    case "RSOF" -> plain(Result.RESCHEDULED_AT_THEIR_REQUEST, note, sensitive);
                    default -> null;
                });
    }

    /** Attended and complied are two questions in nDelius. An acceptable absence is one that complies. */
    private static Optional<Outcome> byFlags(String attended, String complied, String note, boolean sensitive) {
        return Optional.ofNullable(
                switch (attended + complied) {
                    case "YY" -> plain(Result.ATTENDED_COMPLIED, note, sensitive);
                    case "YN" -> plain(Result.ATTENDED_DID_NOT_COMPLY, note, sensitive);
                    case "NY" -> absent(AbsenceReason.OTHER, note, sensitive);
                    case "NN" -> plain(Result.ABSENT_UNACCEPTABLE, note, sensitive);
                    default -> null;
                });
    }

    private static Outcome plain(Result result, String note, boolean sensitive) {
        return new Outcome(result, null, null, null, "", note, sensitive);
    }

    private static Outcome absent(AbsenceReason reason, String note, boolean sensitive) {
        return new Outcome(Result.ABSENT_ACCEPTABLE, reason, null, null, "", note, sensitive);
    }

    private static Outcome ours(Result result, String note, boolean sensitive) {
        return new Outcome(result, null, OurCause.NOT_RECORDED, null, "", note, sensitive);
    }

    private static @Nullable Outcome awaited(LocalDate day, String note, boolean sensitive) {
        return new Outcome(
                Result.ABSENT_AWAITING_EVIDENCE,
                null,
                null,
                WorkingDays.plus(day, DAYS_FOR_EVIDENCE),
                "",
                note,
                sensitive);
    }
}
