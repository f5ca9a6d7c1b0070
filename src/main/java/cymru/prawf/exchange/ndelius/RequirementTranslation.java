package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.When;
import cymru.prawf.sentence.Amount;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.RequirementEnd;
import cymru.prawf.sentence.RequirementEnded;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.RequirementImposed;
import cymru.prawf.sentence.SentenceRows;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** RQMNT and UPW_DETAILS: what an order requires. */
final class RequirementTranslation implements Translation {

    @Override
    public void translate(SourceCase source, Draft draft) {
        var notes = new ContactNotes(source);
        for (var row : source.rows("RQMNT")) {
            source.standing("DISPOSAL", row.text("DISPOSAL_ID")).ifPresent(sentence -> {
                var end = end(row, notes);
                add(draft, row, requirement(source, row, sentence, end), end);
            });
        }
        for (var row : source.rows("UPW_DETAILS")) {
            if (unpaidWork(source, row).isEmpty()) {
                source.standing("DISPOSAL", row.text("DISPOSAL_ID"))
                        .ifPresent(sentence -> add(draft, row, unpaidWork(row, sentence), null));
            }
        }
    }

    private static void add(Draft draft, CaseRow row, Requirement requirement, @Nullable RequirementEnd end) {
        var subject = "requirement:" + requirement.id();
        draft.add(
                row,
                RequirementImposed.of(requirement),
                row.happened(),
                subject,
                (batch, recorded) -> SentenceRows.add(batch, requirement, recorded.of(row)));
        if (end != null) {
            draft.add(
                    row,
                    "ended",
                    RequirementEnded.of(requirement, end),
                    When.on(end.endedOn()),
                    subject,
                    (batch, recorded) -> SentenceRows.addEnd(batch, requirement, recorded.of(row)));
        }
    }

    private static Requirement requirement(
            SourceCase source, CaseRow row, CaseRow sentence, @Nullable RequirementEnd end) {
        var kind = kind(source, row);
        var amount = amount(row, kind);
        return new Requirement(
                new RequirementId(row.id()),
                row.crn(),
                SentenceTranslation.id(sentence),
                kind,
                inWords(row, kind, amount),
                amount,
                row.happened().day(),
                row.until("START_DATE", "EXPECTED_END_DATE"),
                row.text("RQMNT_NOTES"),
                end);
    }

    private static Requirement unpaidWork(CaseRow details, CaseRow sentence) {
        int hours = details.number("UPW_LENGTH_MINUTES") / 60;
        return new Requirement(
                new RequirementId(details.id()),
                details.crn(),
                SentenceTranslation.id(sentence),
                Requirement.Kind.UNPAID_WORK,
                "",
                hours > 0 ? new Amount(hours, Amount.Unit.HOURS) : null,
                details.happened().day(),
                null,
                details.text("NOTES"),
                null);
    }

    /** The requirement whose unpaid work some details are about: the one that is unpaid work, or has just as many hours. */
    static Optional<CaseRow> unpaidWork(SourceCase source, CaseRow details) {
        var ofTheOrder = source.rows("RQMNT").stream()
                .filter(row -> row.text("DISPOSAL_ID").equals(details.text("DISPOSAL_ID")))
                .toList();
        return ofTheOrder.stream()
                .filter(row -> kindByName(row) == Requirement.Kind.UNPAID_WORK)
                .findFirst()
                .or(() -> ofTheOrder.stream()
                        .filter(row -> row.code("RQMNT_TYPE_MAIN_CATEGORY_ID").isEmpty())
                        .filter(row -> row.number("LENGTH") * 60 == details.number("UPW_LENGTH_MINUTES"))
                        .findFirst());
    }

    /** The requirement that an unpaid work appointment counts towards. */
    static Optional<RequirementId> unpaidWorkOf(SourceCase source, String details) {
        return source.standing("UPW_DETAILS", details)
                .filter(row ->
                        source.standing("DISPOSAL", row.text("DISPOSAL_ID")).isPresent())
                .map(row ->
                        new RequirementId(unpaidWork(source, row).orElse(row).id()));
    }

    private static Requirement.Kind kind(SourceCase source, CaseRow row) {
        var byName = kindByName(row);
        if (byName != null) {
            return byName;
        }
        boolean unpaid = source.rows("UPW_DETAILS").stream()
                .anyMatch(details ->
                        unpaidWork(source, details).filter(row::equals).isPresent());
        if (unpaid) {
            row.found(
                    "RQMNT_TYPE_MAIN_CATEGORY_ID",
                    row.text("RQMNT_TYPE_MAIN_CATEGORY_ID"),
                    Treatment.WORKED_OUT,
                    "Unpaid work: UPW_DETAILS has as many hours for the same order");
            return Requirement.Kind.UNPAID_WORK;
        }
        return Requirement.Kind.OTHER;
    }

    private static Requirement.@Nullable Kind kindByName(CaseRow row) {
        var known = Stream.of("RQMNT_TYPE_MAIN_CATEGORY_ID", "AD_RQMNT_TYPE_MAIN_CATEGORY_ID")
                .flatMap(column -> row.code(column).stream())
                .findFirst();
        if (known.isEmpty()) {
            return null;
        }
        var words = known.get().words().toLowerCase(Locale.ROOT);
        if (words.contains("rehabilitation activity")) {
            return Requirement.Kind.REHABILITATION_ACTIVITY;
        }
        if (words.contains("unpaid work")) {
            return Requirement.Kind.UNPAID_WORK;
        }
        if (words.contains("programme")) {
            return Requirement.Kind.ACCREDITED_PROGRAMME;
        }
        if (words.contains("curfew")) {
            return Requirement.Kind.CURFEW;
        }
        if (words.contains("drug")) {
            return Requirement.Kind.DRUG_REHABILITATION;
        }
        if (words.contains("alcohol")) {
            return Requirement.Kind.ALCOHOL_TREATMENT;
        }
        if (words.contains("exclusion")) {
            return Requirement.Kind.EXCLUSION;
        }
        if (words.contains("prohibited")) {
            return Requirement.Kind.PROHIBITED_ACTIVITY;
        }
        if (words.contains("mental health")) {
            return Requirement.Kind.MENTAL_HEALTH_TREATMENT;
        }
        return words.contains("residence") ? Requirement.Kind.RESIDENCE : Requirement.Kind.OTHER;
    }

    /** An amount needs its unit: the usual one of what it is, or the one that nDelius names. */
    private static @Nullable Amount amount(CaseRow row, Requirement.Kind kind) {
        int length = row.number("LENGTH");
        if (length <= 0) {
            return null;
        }
        var unit = row.code("RQMNT_TYPE_MAIN_CATEGORY_ID")
                .flatMap(code -> row.lists().find(ListTables.STANDARD, code.cell("UNITS_ID")))
                .map(Code::words)
                .flatMap(RequirementTranslation::unit);
        return unit.or(() -> kind == Requirement.Kind.OTHER ? Optional.empty() : Optional.of(kind.usualUnit()))
                .map(each -> new Amount(length, each))
                .orElse(null);
    }

    private static Optional<Amount.Unit> unit(String words) {
        return Stream.of(Amount.Unit.values())
                .filter(unit -> unit.label().equalsIgnoreCase(words))
                .findFirst();
    }

    private static String inWords(CaseRow row, Requirement.Kind kind, @Nullable Amount amount) {
        var sort = row.code("RQMNT_TYPE_SUB_CATEGORY_ID").map(Code::words).orElse("");
        if (kind != Requirement.Kind.OTHER) {
            return sort;
        }
        var what = row.code("RQMNT_TYPE_MAIN_CATEGORY_ID")
                .map(Code::words)
                .orElse("category %s of nDelius (unknown)".formatted(category(row)));
        var length = amount == null && row.number("LENGTH") > 0 ? "length %d".formatted(row.number("LENGTH")) : "";
        return Stream.of(what, sort, length).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String category(CaseRow row) {
        var main = row.text("RQMNT_TYPE_MAIN_CATEGORY_ID");
        return main.isEmpty() ? row.text("AD_RQMNT_TYPE_MAIN_CATEGORY_ID") : main;
    }

    private static @Nullable RequirementEnd end(CaseRow row, ContactNotes notes) {
        var ended = row.until("START_DATE", "TERMINATION_DATE");
        if (ended == null) {
            return null;
        }
        var reason = row.code("RQMNT_TERMINATION_REASON_ID")
                .map(Code::words)
                .or(() -> notes.endingOf(row)
                        .map(told -> SentenceTranslation.fromNote(row, "RQMNT_TERMINATION_REASON_ID", told)))
                .orElse("nDelius reason %s (unknown)".formatted(row.text("RQMNT_TERMINATION_REASON_ID")));
        return reason.equalsIgnoreCase("completed")
                ? new RequirementEnd(ended, RequirementEnd.Reason.COMPLETED)
                : new RequirementEnd(ended, RequirementEnd.Reason.OTHER, reason);
    }
}
