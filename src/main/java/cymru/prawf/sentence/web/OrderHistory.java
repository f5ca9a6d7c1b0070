package cymru.prawf.sentence.web;

import cymru.prawf.sentence.Custody;
import cymru.prawf.sentence.CustodyEntry;
import cymru.prawf.sentence.Recall;
import cymru.prawf.sentence.Release;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What happened to a sentence, in the order in which it did. */
final class OrderHistory {

    private final SentenceInFull full;
    private final List<HistoryLine> lines = new ArrayList<>();

    private OrderHistory(SentenceInFull full) {
        this.full = full;
    }

    static List<HistoryLine> of(SentenceInFull full) {
        var history = new OrderHistory(full);
        history.court();
        history.custody();
        full.requirements().forEach(history::requirement);
        history.end();
        history.lines.sort(Comparator.comparing(HistoryLine::on));
        return List.copyOf(history.lines);
    }

    private void court() {
        var sentence = full.sentence();
        if (sentence.convictedOn() != null) {
            lines.add(HistoryLine.of(sentence.convictedOn(), "Convicted"));
        }
        if (sentence.sentencedOn() != null) {
            lines.add(HistoryLine.of(sentence.sentencedOn(), "Sentenced at " + sentence.court()));
        }
        if (!sentence.startsOn().equals(sentence.sentencedOn())) {
            lines.add(HistoryLine.of(sentence.startsOn(), "Started"));
        }
    }

    private void custody() {
        var custody = full.custody();
        custody.entries().forEach(entry -> lines.add(HistoryLine.of(entry.since(), held(entry))));
        custody.releases().forEach(release -> lines.add(released(release)));
        custody.recalls().forEach(recall -> lines.add(recalled(recall)));
    }

    private HistoryLine released(Release release) {
        var words = release.title() + (release.prison().isEmpty() ? "" : " from " + release.prison());
        return takeable(release.releasedOn(), words, "/releases/" + release.id());
    }

    private HistoryLine recalled(Recall recall) {
        var words = "%s: %s".formatted(recall.kind().label(), Words.inside(recall.reason()));
        return takeable(recall.recalledOn(), words, "/recalls/" + recall.id());
    }

    private void requirement(Requirement requirement) {
        if (!requirement.startsOn().equals(full.sentence().startsOn())) {
            lines.add(HistoryLine.of(requirement.startsOn(), "Requirement added: " + requirement.title()));
        }
        var end = requirement.end();
        if (end != null) {
            lines.add(new HistoryLine(
                    end.endedOn(),
                    "Requirement ended: %s. %s".formatted(requirement.title(), end.reason()),
                    "/requirements/%s/end/mistake".formatted(requirement.id())));
        }
    }

    private void end() {
        var how = full.sentence().termination();
        if (how != null) {
            lines.add(new HistoryLine(how.endedOn(), "Ended: " + Words.inside(how.reason()), "/end/mistake"));
        }
    }

    /** Only what came last in custody can be taken back. */
    private HistoryLine takeable(LocalDate on, String words, String path) {
        return new HistoryLine(on, words, on.equals(last(full.custody())) ? path + "/mistake" : null);
    }

    private static LocalDate last(Custody custody) {
        return Stream.concat(
                        custody.releases().stream().map(Release::releasedOn),
                        custody.recalls().stream().map(Recall::recalledOn))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static String held(CustodyEntry entry) {
        if (entry.prison().isEmpty()) {
            return entry.status();
        }
        return "Held at " + entry.prison() + (entry.status().isEmpty() ? "" : ". " + entry.status());
    }
}
