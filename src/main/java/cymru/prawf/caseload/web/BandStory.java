package cymru.prawf.caseload.web;

import cymru.prawf.policy.Band;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.supervision.BandHistory;
import cymru.prawf.supervision.BandOverridden;
import cymru.prawf.supervision.BandSpan;
import cymru.prawf.supervision.BandWords;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The band of a case up to a day, told in words and drawn.
 *
 * @param facts that the spans rest on, by position
 */
public record BandStory(BandHistory bands, LocalDate today, OperatingModels models, Map<Long, RecordedFact> facts) {

    /** How wide the strip is drawn, in its own units. */
    public static final int WIDE = 1000;

    /** Days in one band without a break, as the strip draws them. */
    public record Stretch(
            Band band, LocalDate from, @Nullable LocalDate to, int x, int width) {}

    public Optional<BandSpan> now() {
        return bands.on(today);
    }

    /** Like "Amber since 3 March 2016 because risk of serious harm medium". */
    public String sentence() {
        var span = now().orElse(null);
        if (span == null) {
            return "No band: no order is in force, or the organisation that holds the case does not use the model.";
        }
        var since = bands.since(today).orElse(span.during().from());
        return "%s since %s%s.".formatted(span.band().name(), Words.date(since), because(span));
    }

    /** What else one change would make of it: "Red if risk of serious harm high". Nothing while a manager's decision stands. */
    public List<String> otherwise() {
        var span = now().orElse(null);
        if (span == null || span.override() != null) {
            return List.of();
        }
        return words(span).otherwise().entrySet().stream()
                .map(each -> "%s if %s".formatted(each.getKey(), String.join("; or ", each.getValue())))
                .toList();
    }

    public @Nullable String often() {
        return now().map(span -> Often.words(span.band())).orElse(null);
    }

    /** The manager's decision that stands today, where there is one. */
    public @Nullable BandOverridden override() {
        return now().map(this::override).orElse(null);
    }

    /** All spans that have begun, the newest first. */
    public List<BandSpan> newestFirst() {
        return begun().reversed();
    }

    /** Why a span has its band, as a sentence. */
    public String why(BandSpan span) {
        var override = override(span);
        if (override != null) {
            return "%s. %s".formatted(override.sentence(), override.reason());
        }
        var because = Words.list(words(span).because());
        return because.isEmpty() ? "" : Character.toUpperCase(because.charAt(0)) + because.substring(1) + ".";
    }

    public String by(BandSpan span) {
        return span.override() != null
                ? "A manager’s decision"
                : "Row %d, %s".formatted(span.row(), models.named(span.model()).label());
    }

    /** Until when, in words: a span that goes on has no last day yet. */
    public String until(BandSpan span) {
        var to = span.during().to();
        return to == null || !to.isBefore(today) ? "Today" : Words.shortDate(to);
    }

    public List<RecordedFact> facts(BandSpan span) {
        return span.facts().stream().map(facts::get).filter(Objects::nonNull).toList();
    }

    /** Stretches up to today, drawn to scale: what lasted longer is wider. */
    public List<Stretch> strip() {
        var spans = begun();
        if (spans.isEmpty()) {
            return List.of();
        }
        var first = spans.getFirst().during().from();
        long days = first.datesUntil(today.plusDays(1)).count();
        var stretches = new ArrayList<Stretch>();
        for (var span : spans) {
            var from = span.during().from();
            var to = last(span);
            int x = Math.toIntExact(first.datesUntil(from).count() * WIDE / days);
            int end = Math.toIntExact(first.datesUntil(to.plusDays(1)).count() * WIDE / days);
            var before = stretches.isEmpty() ? null : stretches.getLast();
            if (before != null
                    && before.to() != null
                    && before.to().plusDays(1).equals(from)
                    && before.band().code().equals(span.band().code())) {
                stretches.set(
                        stretches.size() - 1,
                        new Stretch(before.band(), before.from(), to, before.x(), end - before.x()));
            } else {
                stretches.add(new Stretch(span.band(), from, to, x, Math.max(1, end - x)));
            }
        }
        return stretches;
    }

    /** The strip in words, for those who do not see it. */
    public String stripInWords() {
        return "Bands up to today: "
                + String.join(
                        ", ",
                        strip().stream()
                                .map(each -> "%s from %s".formatted(each.band().name(), Words.date(each.from())))
                                .toList());
    }

    private List<BandSpan> begun() {
        return bands.spans().stream()
                .filter(span -> !span.during().from().isAfter(today))
                .toList();
    }

    private LocalDate last(BandSpan span) {
        var to = span.during().to();
        return to == null || to.isAfter(today) ? today : to;
    }

    private String because(BandSpan span) {
        var override = override(span);
        if (override != null) {
            return ", decided by %s until %s: %s"
                    .formatted(override.by(), Words.date(override.until()), withoutFullStop(override.reason()));
        }
        var because = words(span).because();
        return because.isEmpty() ? "" : " because " + Words.list(because);
    }

    private static String withoutFullStop(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private BandWords words(BandSpan span) {
        return new BandWords(models.named(span.model()), span.situation());
    }

    private @Nullable BandOverridden override(BandSpan span) {
        var fact = span.override() == null ? null : facts.get(span.override());
        return fact != null && fact.fact() instanceof BandOverridden decided ? decided : null;
    }
}
