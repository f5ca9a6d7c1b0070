package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.When;
import cymru.prawf.sentence.AncillaryOrder;
import cymru.prawf.sentence.AncillaryOrderMade;
import cymru.prawf.sentence.Length;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.OffenceAdded;
import cymru.prawf.sentence.OrderMade;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.sentence.SentenceRows;
import cymru.prawf.sentence.Terminated;
import cymru.prawf.sentence.Termination;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** EVENT, DISPOSAL and the offences: what a court decided, and how it ended. An event before sentence is told as an entry. */
final class SentenceTranslation implements Translation {

    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}");

    @Override
    public void translate(SourceCase source, Draft draft) {
        var notes = new ContactNotes(source);
        for (var disposal : source.rows("DISPOSAL")) {
            sentence(source, disposal, notes, draft);
        }
        for (var row : source.rows("ADDITIONAL_SENTENCE")) {
            source.sentenceFor(row.text("EVENT_ID")).ifPresent(of -> ancillary(row, of, draft));
        }
    }

    private static void sentence(SourceCase source, CaseRow row, ContactNotes notes, Draft draft) {
        var event = source.standing("EVENT", row.text("EVENT_ID"));
        boolean first =
                source.sentenceFor(row.text("EVENT_ID")).filter(row::equals).isPresent();
        var offences = first
                ? Stream.concat(
                                offences(source, "MAIN_OFFENCE", row).stream(),
                                offences(source, "ADDITIONAL_OFFENCE", row).stream())
                        .map(each -> offence(each, row, notes))
                        .toList()
                : List.<Told>of();
        var main = offences.stream()
                .map(Told::offence)
                .filter(Offence::main)
                .findFirst()
                .orElse(null);
        var termination = termination(row, notes);
        var sentence = sentence(source, row, event, notes, termination);
        var subject = "sentence:" + sentence.id();

        draft.add(row, OrderMade.of(sentence, main), row.happened(), subject, (batch, recorded) -> {
            SentenceRows.add(batch, sentence, recorded.of(row));
            if (main != null) {
                var of = offences.stream()
                        .filter(each -> each.offence().equals(main))
                        .findFirst()
                        .orElseThrow();
                SentenceRows.add(batch, main, recorded.of(of.row()));
            }
        });
        for (var each : offences) {
            if (each.offence().equals(main)) {
                draft.tells(each.row());
            } else {
                draft.add(
                        each.row(),
                        OffenceAdded.of(each.offence()),
                        row.happened(),
                        subject,
                        (batch, recorded) -> SentenceRows.add(batch, each.offence(), recorded.of(each.row())));
            }
        }
        if (termination != null) {
            draft.add(
                    row,
                    "ended",
                    Terminated.of(sentence, termination),
                    When.on(termination.endedOn()),
                    subject,
                    (batch, recorded) -> SentenceRows.addTermination(batch, sentence, recorded.of(row)));
        }
    }

    private static Sentence sentence(
            SourceCase source,
            CaseRow row,
            Optional<CaseRow> event,
            ContactNotes notes,
            @Nullable Termination termination) {
        var type = type(row, notes);
        var made = row.date("DISPOSAL_DATE");
        var end = row.has("ENTERED_NOTIONAL_END_DATE") ? "ENTERED_NOTIONAL_END_DATE" : "NOTIONAL_END_DATE";
        return new Sentence(
                id(row),
                source.crn(),
                event.map(each -> each.number("EVENT_NUMBER")).orElse(0),
                kind(source, row, type),
                type,
                "",
                null,
                court(event, notes, row),
                event.map(each -> each.date("CONVICTION_DATE")).orElse(null),
                made,
                made == null ? row.happened().day() : made,
                length(row),
                row.until("DISPOSAL_DATE", end),
                termination);
    }

    static SentenceId id(CaseRow disposal) {
        return new SentenceId(disposal.id());
    }

    private static String type(CaseRow row, ContactNotes notes) {
        if (row.code("DISPOSAL_TYPE_ID").isPresent()) {
            return row.words("DISPOSAL_TYPE_ID");
        }
        return notes.order(row.text("EVENT_ID"))
                .map(told -> fromNote(row, "DISPOSAL_TYPE_ID", told))
                .orElse("Sentence of nDelius type %s (unknown)".formatted(row.text("DISPOSAL_TYPE_ID")));
    }

    private static Sentence.Kind kind(SourceCase source, CaseRow row, String type) {
        var words = type.toLowerCase(Locale.ROOT);
        boolean custodial = row.code("DISPOSAL_TYPE_ID")
                        .filter(code -> code.says("CUSTODIAL_ORDER"))
                        .isPresent()
                || source.rows("CUSTODY").stream()
                        .anyMatch(each -> each.text("DISPOSAL_ID").equals(row.text("DISPOSAL_ID")));
        if (words.contains("suspended sentence")) {
            return Sentence.Kind.SUSPENDED_SENTENCE_ORDER;
        }
        if (custodial) {
            return Sentence.Kind.CUSTODIAL_SENTENCE;
        }
        return words.contains("community order") ? Sentence.Kind.COMMUNITY_ORDER : Sentence.Kind.OTHER;
    }

    private static String court(Optional<CaseRow> event, ContactNotes notes, CaseRow disposal) {
        if (event.isEmpty() || !event.get().has("COURT_ID")) {
            return "";
        }
        var row = event.get();
        if (row.code("COURT_ID").isPresent()) {
            return row.words("COURT_ID");
        }
        return notes.court(disposal.text("EVENT_ID"))
                .map(told -> fromNote(row, "COURT_ID", told))
                .orElse("a court unknown to the extract (%s)".formatted(row.text("COURT_ID")));
    }

    /** In the units the court used where they are known; nDelius also keeps months. */
    private static @Nullable Length length(CaseRow row) {
        int entered = row.number("ENTRY_LENGTH");
        int months = row.number("LENGTH");
        var units = row.words("ENTRY_LENGTH_UNITS_ID").toLowerCase(Locale.ROOT);
        if (entered > 0 && units.startsWith("year") || entered > 0 && months == entered * 12) {
            return Length.ofYears(entered);
        }
        if (entered > 0 && units.startsWith("week")) {
            return Length.ofWeeks(entered);
        }
        if (entered > 0 && units.startsWith("day")) {
            return Length.ofDays(entered);
        }
        if (months > 0) {
            return Length.ofMonths(months);
        }
        return row.number("LENGTH_IN_DAYS") > 0 ? Length.ofDays(row.number("LENGTH_IN_DAYS")) : null;
    }

    private static @Nullable Termination termination(CaseRow row, ContactNotes notes) {
        var ended = row.until("DISPOSAL_DATE", "TERMINATION_DATE");
        if (ended == null) {
            return null;
        }
        var reason = row.code("DISPOSAL_TERMINATION_REASON_ID")
                .map(Code::words)
                .or(() -> notes.ending(row.text("EVENT_ID"))
                        .map(told -> fromNote(row, "DISPOSAL_TERMINATION_REASON_ID", told)))
                .orElse("");
        return switch (reason.toLowerCase(Locale.ROOT)) {
            case "completed", "expired (normal)", "expired normally" ->
                new Termination(ended, Termination.Reason.COMPLETED);
            case "completed - early good progress" -> new Termination(ended, Termination.Reason.COMPLETED_EARLY);
            case "" ->
                new Termination(
                        ended,
                        Termination.Reason.OTHER,
                        "nDelius reason %s (unknown)".formatted(row.text("DISPOSAL_TERMINATION_REASON_ID")));
            default -> new Termination(ended, Termination.Reason.OTHER, reason);
        };
    }

    private record Told(CaseRow row, Offence offence) {}

    private static List<CaseRow> offences(SourceCase source, String table, CaseRow disposal) {
        return source.rows(table).stream()
                .filter(row -> row.text("EVENT_ID").equals(disposal.text("EVENT_ID")))
                .toList();
    }

    private static Told offence(CaseRow row, CaseRow disposal, ContactNotes notes) {
        var code = row.code("OFFENCE_ID");
        var told = code.isPresent() ? Optional.<ContactNotes.ToldOffence>empty() : notes.offence(row);
        told.ifPresent(each -> row.found(
                "OFFENCE_ID",
                row.text("OFFENCE_ID"),
                Treatment.TOLD_IN_NOTE,
                "%s, contact %s".formatted(each.code(), each.contact())));
        return new Told(
                row,
                new Offence(
                        row.id(),
                        row.crn(),
                        id(disposal),
                        told.map(ContactNotes.ToldOffence::code)
                                .or(() -> code.map(Code::code).filter(FIVE_DIGITS.asMatchPredicate()))
                                .orElse(""),
                        told.map(ContactNotes.ToldOffence::description)
                                .or(() -> code.map(Code::words))
                                .orElse("Offence %s of nDelius (unknown)".formatted(row.text("OFFENCE_ID"))),
                        row.date("OFFENCE_DATE"),
                        Math.max(1, row.number("OFFENCE_COUNT")),
                        row.table().name().equals("MAIN_OFFENCE")));
    }

    private static void ancillary(CaseRow row, CaseRow disposal, Draft draft) {
        var type = row.code("ADDITIONAL_SENTENCE_TYPE_ID")
                .map(Code::words)
                .orElse("Additional sentence of nDelius type %s (unknown)"
                        .formatted(row.text("ADDITIONAL_SENTENCE_TYPE_ID")));
        var wording = String.join(
                ". ",
                Stream.of(
                                type,
                                row.has("LENGTH") ? "Length " + row.text("LENGTH") : "",
                                row.has("AMOUNT") ? "Amount " + row.text("AMOUNT") : "",
                                row.text("NOTES"))
                        .filter(words -> !words.isEmpty())
                        .toList());
        var order = new AncillaryOrder(row.id(), row.crn(), id(disposal), wording, null);
        draft.add(
                row,
                AncillaryOrderMade.of(order),
                disposal.happened(),
                "sentence:" + id(disposal),
                (batch, recorded) -> SentenceRows.add(batch, order, recorded.of(row)));
    }

    static String fromNote(CaseRow row, String column, ContactNotes.Told told) {
        row.found(column, row.text(column), Treatment.TOLD_IN_NOTE, "Contact " + told.contact());
        return told.words();
    }
}
