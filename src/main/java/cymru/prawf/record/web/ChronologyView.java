package cymru.prawf.record.web;

import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.ChronologyPage;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Crumb;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Paging;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chronology page of a case. */
public record ChronologyView(
        CaseHeader header,
        ChronologyForm form,
        FormErrors errors,
        List<ChronologyDay> days,
        int total,
        Paging paging,
        boolean printing) {

    /** Notes that are open although they are long: one compares the last two or three. */
    private static final int OPEN = 3;

    private static final int SHORT = 250;

    static ChronologyView of(
            CaseHeader header,
            ChronologyForm form,
            FormErrors errors,
            ChronologyPage page,
            Map<String, String> names,
            boolean printing) {
        return new ChronologyView(
                header,
                form,
                errors,
                days(page, names, printing),
                page.total(),
                new Paging(page.page(), page.pages(), form.address(path(header.crn()))),
                printing);
    }

    static String path(String crn) {
        return "/cases/%s/chronology".formatted(crn);
    }

    public String path() {
        return path(header.crn());
    }

    public String printPath() {
        return form.address(path() + "/print");
    }

    public List<Crumb> applied() {
        return form.applied(path());
    }

    /** How many entries there are, in words that say what is filtered. */
    public String count() {
        var count = Words.plural(total, "entry", "entries");
        return form.words().isEmpty() ? count : "%s for ‘%s’".formatted(count, form.words());
    }

    public boolean filtered() {
        return form.filter().any();
    }

    public @Nullable String knownAt() {
        var known = form.filter().asKnownAt();
        return known == null ? null : Words.date(known);
    }

    private static List<ChronologyDay> days(ChronologyPage page, Map<String, String> names, boolean printing) {
        var corrections =
                page.corrections().stream().collect(Collectors.toMap(RecordedFact::supersedes, Function.identity()));
        var days = new LinkedHashMap<LocalDate, List<ChronologyEntry>>();
        int longNotes = 0;
        for (var fact : correctionsFirst(page.facts())) {
            var correction = corrections.get(fact.position());
            var note = fact.fact().note();
            boolean brief = note.length() < SHORT;
            boolean open = !fact.fact().sensitive() && (printing || brief || longNotes++ < OPEN);
            days.computeIfAbsent(fact.when().day(), _ -> new ArrayList<>())
                    .add(new ChronologyEntry(
                            fact, name(fact, names), correction == null ? null : told(correction, names), open));
        }
        return days.entrySet().stream()
                .map(day -> new ChronologyDay(day.getKey(), day.getValue()))
                .toList();
    }

    /** Each correction comes directly above what it replaced, where both are on the page. */
    private static List<RecordedFact> correctionsFirst(List<RecordedFact> facts) {
        var byPosition = facts.stream().collect(Collectors.toMap(RecordedFact::position, Function.identity()));
        var replacedHere = facts.stream()
                .filter(fact -> fact.supersedes() != null && byPosition.containsKey(fact.supersedes()))
                .collect(Collectors.toMap(RecordedFact::supersedes, Function.identity()));
        var ordered = new ArrayList<RecordedFact>();
        for (var fact : facts) {
            if (replacedHere.containsKey(fact.position())) {
                continue;
            }
            for (RecordedFact each = fact; each != null; ) {
                ordered.add(each);
                each = each.supersedes() == null ? null : byPosition.get(each.supersedes());
            }
        }
        return ordered;
    }

    private static String told(RecordedFact correction, Map<String, String> names) {
        return "Corrected by %s on %s: %s"
                .formatted(
                        name(correction, names),
                        Words.date(UkTime.dateOf(correction.recordedAt())),
                        correction.fact().sentence());
    }

    private static String name(RecordedFact fact, Map<String, String> names) {
        return names.getOrDefault(fact.recordedBy(), fact.recordedBy());
    }
}
