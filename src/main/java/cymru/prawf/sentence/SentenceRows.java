package cymru.prawf.sentence;

import static java.util.Objects.requireNonNull;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds whole sentences to a batch, for an import or a demonstration. Their facts are added beside them. */
public final class SentenceRows {

    private static final Table SENTENCE = table(
            "sentence",
            "id",
            "crn",
            "number",
            "kind",
            "kind_in_words",
            "law",
            "court_code",
            "court",
            "convicted_on",
            "sentenced_on",
            "starts_on",
            "length",
            "expected_end",
            "changed_by",
            "changed_at");
    private static final Table TERMINATION = table("termination", "sentence_id", "crn", "ended_on", "why", "in_words");
    private static final Table OFFENCE =
            table("offence", "id", "crn", "sentence_id", "code", "description", "committed_on", "times", "main");
    private static final Table REQUIREMENT = table(
            "requirement",
            "id",
            "crn",
            "sentence_id",
            "kind",
            "in_words",
            "amount",
            "unit",
            "starts_on",
            "expected_end",
            "note");
    private static final Table REQUIREMENT_END =
            table("requirement_end", "requirement_id", "crn", "ended_on", "why", "in_words");
    private static final Table ANCILLARY_ORDER =
            table("ancillary_order", "id", "crn", "sentence_id", "wording", "until");
    private static final Table PREVIOUS_ORDER =
            table("previous_order", "id", "crn", "sentenced_on", "court", "offence", "wording", "result");
    private static final Table CUSTODY = table("custody", "id", "crn", "sentence_id", "since", "prison", "status");
    private static final Table RELEASE =
            table("release", "id", "crn", "sentence_id", "released_on", "kind", "in_words", "prison");
    private static final Table RECALL =
            table("recall", "id", "crn", "sentence_id", "recalled_on", "kind", "why", "in_words");
    private static final Table STAGE = table("stage", "sentence_id", "crn", "kind", "during");
    private static final Table KEY_DATE = table("key_date", "id", "crn", "sentence_id", "kind", "in_words", "falls_on");
    private static final Table CONDITION =
            table("condition", "id", "crn", "sentence_id", "stage", "category", "wording", "starts_on", "ends_on");

    private SentenceRows() {}

    /** Takes away a sentence or a part of one that should never have come, with what belongs to it; the record still tells of it. */
    public static void remove(Batch batch, Crn crn, UUID id) {
        var ofTheSentence = " where crn = ? and sentence_id = ?";
        batch.first(
                "delete from sentence.requirement_end where crn = ? and requirement_id in (select id from sentence.requirement where sentence_id = ?)",
                crn.value(),
                id);
        batch.first("delete from sentence.requirement_end where crn = ? and requirement_id = ?", crn.value(), id);
        for (var table : List.of("termination", "stage")) {
            batch.first("delete from sentence." + table + ofTheSentence, crn.value(), id);
        }
        for (var table : List.of(
                "offence", "requirement", "ancillary_order", "custody", "release", "recall", "key_date", "condition")) {
            batch.first("delete from sentence." + table + ofTheSentence, crn.value(), id);
            batch.first("delete from sentence." + table + " where crn = ? and id = ?", crn.value(), id);
        }
        batch.first("delete from sentence.sentence where crn = ? and id = ?", crn.value(), id);
    }

    /** The sentence itself; its parts are added after it. */
    public static void add(Batch batch, Sentence each, Entered entered) {
        add(
                batch,
                SENTENCE,
                entered,
                each.id(),
                each.crn(),
                each.number(),
                each.kind(),
                each.kindInWords(),
                each.law(),
                each.courtCode(),
                each.court(),
                each.convictedOn(),
                each.sentencedOn(),
                each.startsOn(),
                each.length(),
                each.expectedEnd(),
                entered.by(),
                entered.at());
    }

    /** How a sentence that has ended did so. */
    public static void addTermination(Batch batch, Sentence of, Entered entered) {
        var how = requireNonNull(of.termination());
        add(batch, TERMINATION, entered, of.id(), of.crn(), how.endedOn(), how.why(), how.inWords());
    }

    public static void add(Batch batch, Offence each, Entered entered) {
        add(
                batch,
                OFFENCE,
                entered,
                each.id(),
                each.crn(),
                each.sentence(),
                each.code(),
                each.description(),
                each.committedOn(),
                each.times(),
                each.main());
    }

    public static void add(Batch batch, Requirement each, Entered entered) {
        var amount = each.amount();
        add(
                batch,
                REQUIREMENT,
                entered,
                each.id(),
                each.crn(),
                each.sentence(),
                each.kind(),
                each.inWords(),
                amount == null ? null : amount.number(),
                amount == null ? null : amount.unit(),
                each.startsOn(),
                each.expectedEnd(),
                each.note());
    }

    /** How a requirement that ended by itself did so; those that end with their sentence have no row. */
    public static void addEnd(Batch batch, Requirement of, Entered entered) {
        var how = requireNonNull(of.end());
        add(batch, REQUIREMENT_END, entered, of.id(), of.crn(), how.endedOn(), how.why(), how.inWords());
    }

    public static void add(Batch batch, AncillaryOrder each, Entered entered) {
        add(batch, ANCILLARY_ORDER, entered, each.id(), each.crn(), each.sentence(), each.wording(), each.until());
    }

    public static void add(Batch batch, PreviousOrder each, Entered entered) {
        add(
                batch,
                PREVIOUS_ORDER,
                entered,
                each.id(),
                each.crn(),
                each.sentencedOn(),
                each.court(),
                each.offence(),
                each.wording(),
                each.result());
    }

    public static void add(Batch batch, CustodyEntry each, Entered entered) {
        add(
                batch,
                CUSTODY,
                entered,
                each.id(),
                each.crn(),
                each.sentence(),
                each.since(),
                each.prison(),
                each.status());
    }

    public static void add(Batch batch, Release each, Entered entered) {
        add(
                batch,
                RELEASE,
                entered,
                each.id(),
                each.crn(),
                each.sentence(),
                each.releasedOn(),
                each.kind(),
                each.inWords(),
                each.prison());
    }

    public static void add(Batch batch, Recall each, Entered entered) {
        add(
                batch,
                RECALL,
                entered,
                each.id(),
                each.crn(),
                each.sentence(),
                each.recalledOn(),
                each.kind(),
                each.why(),
                each.inWords());
    }

    public static void add(Batch batch, Stage each, Entered entered) {
        add(
                batch,
                STAGE,
                entered,
                each.sentence(),
                each.crn(),
                each.kind(),
                each.during().range());
    }

    public static void add(Batch batch, KeyDate each, Entered entered) {
        add(
                batch,
                KEY_DATE,
                entered,
                each.id(),
                each.crn(),
                each.sentence(),
                each.kind(),
                each.inWords(),
                each.fallsOn());
    }

    public static void add(Batch batch, Condition each, Entered entered) {
        add(
                batch,
                CONDITION,
                entered,
                each.id(),
                each.crn(),
                each.sentence(),
                each.stage(),
                each.category(),
                each.wording(),
                each.startsOn(),
                each.endsOn());
    }

    private static Table table(String name, String... columns) {
        var all = Stream.concat(Stream.of(columns), Stream.of("recorded_by", "recorded_at", "fact", "as_imported"));
        return new Table("sentence." + name, all.toList());
    }

    private static void add(Batch batch, Table table, Entered entered, @Nullable Object... values) {
        var all = Arrays.copyOf(values, values.length + 4);
        all[values.length] = entered.by();
        all[values.length + 1] = entered.at();
        all[values.length + 2] = entered.fact();
        all[values.length + 3] = entered.asImported();
        batch.add(table, all);
    }
}
