package cymru.prawf.exchange.ndelius;

import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.When;
import cymru.prawf.sentence.Condition;
import cymru.prawf.sentence.ConditionImposed;
import cymru.prawf.sentence.CustodyChanged;
import cymru.prawf.sentence.CustodyEntry;
import cymru.prawf.sentence.KeyDate;
import cymru.prawf.sentence.KeyDateSet;
import cymru.prawf.sentence.Recall;
import cymru.prawf.sentence.Recalled;
import cymru.prawf.sentence.Release;
import cymru.prawf.sentence.Released;
import cymru.prawf.sentence.SentenceRows;
import cymru.prawf.sentence.Stage;
import java.util.Locale;
import java.util.Optional;

/** CUSTODY and what hangs on it: releases, recalls, key dates, licence conditions and requirements of post-sentence supervision. */
final class CustodyTranslation implements Translation {

    @Override
    public void translate(SourceCase source, Draft draft) {
        var notes = new ContactNotes(source);
        for (var row : source.rows("CUSTODY")) {
            sentence(source, row).ifPresent(of -> custody(row, of, notes, draft));
        }
        for (var row : source.rows("RELEASE")) {
            custody(source, row).flatMap(each -> sentence(source, each)).ifPresent(of -> release(row, of, draft));
        }
        for (var row : source.rows("RECALL")) {
            source.standing("RELEASE", row.text("RELEASE_ID"))
                    .flatMap(each -> custody(source, each))
                    .flatMap(each -> sentence(source, each))
                    .ifPresent(of -> recall(row, of, draft));
        }
        for (var row : source.rows("KEY_DATE")) {
            custody(source, row).flatMap(each -> sentence(source, each)).ifPresent(of -> keyDate(row, of, draft));
        }
        for (var row : source.rows("LIC_CONDITION")) {
            sentence(source, row).ifPresent(of -> condition(row, of, draft));
        }
        for (var row : source.rows("PSS_RQMNT")) {
            custody(source, row).flatMap(each -> sentence(source, each)).ifPresent(of -> supervision(row, of, draft));
        }
    }

    private static Optional<CaseRow> custody(SourceCase source, CaseRow row) {
        return source.standing("CUSTODY", row.text("CUSTODY_ID"));
    }

    private static Optional<CaseRow> sentence(SourceCase source, CaseRow row) {
        return source.standing("DISPOSAL", row.text("DISPOSAL_ID"));
    }

    private static void custody(CaseRow row, CaseRow of, ContactNotes notes, Draft draft) {
        var event = of.text("EVENT_ID");
        var prison = row.has("INSTITUTION_ID")
                ? row.code("INSTITUTION_ID")
                        .map(Code::words)
                        .or(() -> notes.prison(event, row)
                                .map(told -> SentenceTranslation.fromNote(row, "INSTITUTION_ID", told)))
                        .orElse("a prison unknown to the extract (%s)".formatted(row.text("INSTITUTION_ID")))
                : "";
        var status = row.code("CUSTODIAL_STATUS_ID")
                .map(Code::words)
                .or(() -> notes.status(event, row)
                        .map(told -> SentenceTranslation.fromNote(row, "CUSTODIAL_STATUS_ID", told)))
                .orElse("Custody status %s of nDelius (unknown)".formatted(row.text("CUSTODIAL_STATUS_ID")));
        var entry = new CustodyEntry(
                row.id(), row.crn(), SentenceTranslation.id(of), row.happened().day(), prison, status);
        draft.add(
                row,
                CustodyChanged.of(entry),
                row.happened(),
                subject(of),
                (batch, recorded) -> SentenceRows.add(batch, entry, recorded.of(row)));
        supervisionStart(row, of, draft);
    }

    private static void supervisionStart(CaseRow row, CaseRow of, Draft draft) {
        var starts = row.date("PSS_START_DATE");
        if (starts != null) {
            var date = new KeyDate(
                    CaseRow.idOf(row.key() + ":PSS_START_DATE"),
                    row.crn(),
                    SentenceTranslation.id(of),
                    KeyDate.Kind.OTHER,
                    "Start of post-sentence supervision",
                    starts);
            draft.add(
                    row,
                    "PSS_START_DATE",
                    KeyDateSet.of(date),
                    When.on(UkTime.dateOf(row.entered())),
                    subject(of),
                    (batch, recorded) -> SentenceRows.add(batch, date, recorded.of(row)));
        }
    }

    private static void release(CaseRow row, CaseRow of, Draft draft) {
        var type = row.code("RELEASE_TYPE_ID").map(Code::words).orElse("");
        var prison = row.code("INSTITUTION_ID").map(Code::words).orElse("");
        var release = new Release(
                row.id(),
                row.crn(),
                SentenceTranslation.id(of),
                row.happened().day(),
                releaseKind(type),
                type.isEmpty() ? "Release of nDelius type %s (unknown)".formatted(row.text("RELEASE_TYPE_ID")) : type,
                prison);
        draft.add(
                row,
                Released.of(release),
                row.happened(),
                subject(of),
                (batch, recorded) -> SentenceRows.add(batch, release, recorded.of(row)));
        note(row, draft);
    }

    private static Release.Kind releaseKind(String type) {
        var words = type.toLowerCase(Locale.ROOT);
        if (words.contains("home detention")) {
            return Release.Kind.HOME_DETENTION_CURFEW;
        }
        if (words.contains("temporary")) {
            return Release.Kind.TEMPORARY;
        }
        if (words.contains("parole")) {
            return Release.Kind.PAROLE;
        }
        if (words.contains("conditional")) {
            return Release.Kind.CONDITIONAL;
        }
        return words.contains("automatic") ? Release.Kind.AUTOMATIC : Release.Kind.OTHER;
    }

    private static void recall(CaseRow row, CaseRow of, Draft draft) {
        var recall = new Recall(
                row.id(),
                row.crn(),
                SentenceTranslation.id(of),
                row.happened().day(),
                Recall.Kind.NOT_STATED,
                Recall.Reason.OTHER,
                row.code("RECALL_REASON_ID")
                        .map(Code::words)
                        .orElse("Reason %s of nDelius (unknown)".formatted(row.text("RECALL_REASON_ID"))));
        draft.add(
                row,
                Recalled.of(recall),
                row.happened(),
                subject(of),
                (batch, recorded) -> SentenceRows.add(batch, recall, recorded.of(row)));
        note(row, draft);
    }

    /** Releases and recalls have no note here, so it stands as an entry of its own. */
    private static void note(CaseRow row, Draft draft) {
        if (row.has("NOTES")) {
            draft.add(
                    row,
                    "note",
                    new ImportedCustody(
                            row.table().name(),
                            row.localId(),
                            "note on the " + row.table().words(),
                            row.text("NOTES")),
                    row.happened(),
                    "ndelius:" + row.key(),
                    Entry.Rows.NONE);
        }
    }

    private static void keyDate(CaseRow row, CaseRow of, Draft draft) {
        var falls = row.date("KEY_DATE");
        if (falls == null) {
            return; // told as an entry like any other
        }
        var code = row.code("KEY_DATE_TYPE_ID");
        var date = new KeyDate(
                row.id(),
                row.crn(),
                SentenceTranslation.id(of),
                code.map(Code::code).map(CustodyTranslation::keyDateKind).orElse(KeyDate.Kind.OTHER),
                code.map(Code::words)
                        .orElse("Key date of nDelius type %s (unknown)".formatted(row.text("KEY_DATE_TYPE_ID"))),
                falls);
        draft.add(
                row,
                KeyDateSet.of(date),
                row.happened(),
                subject(of),
                (batch, recorded) -> SentenceRows.add(batch, date, recorded.of(row)));
    }

    /** The codes of the list THROUGHCARE DATE TYPE; source: nDelius reference data as community-api uses it. */
    private static KeyDate.Kind keyDateKind(String code) {
        return switch (code) {
            case "HDE" -> KeyDate.Kind.HOME_DETENTION_CURFEW;
            case "PED" -> KeyDate.Kind.PAROLE_ELIGIBILITY;
            case "ACR" -> KeyDate.Kind.CONDITIONAL_RELEASE;
            case "EXP" -> KeyDate.Kind.EXPECTED_RELEASE;
            case "LED" -> KeyDate.Kind.LICENCE_EXPIRY;
            case "SED" -> KeyDate.Kind.SENTENCE_EXPIRY;
            case "PSSED" -> KeyDate.Kind.SUPERVISION_END;
            default -> KeyDate.Kind.OTHER;
        };
    }

    private static void condition(CaseRow row, CaseRow of, Draft draft) {
        add(
                row,
                of,
                Stage.Kind.LICENCE,
                row.code("LIC_COND_TYPE_MAIN_CAT_ID")
                        .map(Code::words)
                        .orElse("nDelius category %s (unknown)".formatted(row.text("LIC_COND_TYPE_MAIN_CAT_ID"))),
                row.code("LIC_COND_TYPE_SUB_CAT_ID").map(Code::words).orElse(""),
                row.text("LIC_CONDITION_NOTES"),
                draft);
    }

    private static void supervision(CaseRow row, CaseRow of, Draft draft) {
        add(
                row,
                of,
                Stage.Kind.POST_SENTENCE_SUPERVISION,
                row.code("PSS_RQMNT_TYPE_MAIN_CAT_ID")
                        .map(Code::words)
                        .orElse("nDelius category %s (unknown)".formatted(row.text("PSS_RQMNT_TYPE_MAIN_CAT_ID"))),
                row.code("PSS_RQMNT_TYPE_SUB_CAT_ID").map(Code::words).orElse(""),
                row.text("PSS_RQMNT_NOTES"),
                draft);
    }

    private static void add(
            CaseRow row, CaseRow of, Stage.Kind stage, String category, String sort, String notes, Draft draft) {
        var from = row.table().happened().getFirst();
        var condition = new Condition(
                row.id(),
                row.crn(),
                SentenceTranslation.id(of),
                stage,
                sort.isEmpty() ? category : category + ": " + sort,
                notes,
                row.happened().day(),
                row.until(from, row.has("TERMINATION_DATE") ? "TERMINATION_DATE" : "EXPECTED_END_DATE"));
        draft.add(
                row,
                ConditionImposed.of(condition),
                row.happened(),
                subject(of),
                (batch, recorded) -> SentenceRows.add(batch, condition, recorded.of(row)));
    }

    private static String subject(CaseRow sentence) {
        return "sentence:" + SentenceTranslation.id(sentence);
    }
}
