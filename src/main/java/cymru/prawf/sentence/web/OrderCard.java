package cymru.prawf.sentence.web;

import cymru.prawf.sentence.Condition;
import cymru.prawf.sentence.KeyDate;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.OrderSummary;
import cymru.prawf.sentence.RarDays;
import cymru.prawf.sentence.Remaining;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.sentence.Stage;
import cymru.prawf.sentence.Standing;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sentence as a card of the orders page. */
public record OrderCard(SentenceInFull full, Map<RequirementId, RarDays> rarDays, LocalDate today) {

    /** Where nobody asks how far it has come. */
    OrderCard(SentenceInFull full, LocalDate today) {
        this(full, Map.of(), today);
    }

    public Sentence sentence() {
        return full.sentence();
    }

    /** With its start date, since two orders without have been taken for one. */
    public String title() {
        return "%s from %s".formatted(sentence().title(), Words.date(sentence().startsOn()));
    }

    public boolean hasEnded() {
        return sentence().hasEnded(today);
    }

    /** "7 months left", "On licence to 3 May 2017; 5 months left". */
    public String time() {
        if (servedInCustody()) {
            var summary = OrderSummary.of(full, today);
            var stands = summary.left() == null ? summary.stands() : summary.stands() + "; " + summary.left();
            return Character.toUpperCase(stands.charAt(0)) + stands.substring(1);
        }
        var end = sentence().expectedEnd();
        if (end == null) {
            return "No end date recorded";
        }
        var remaining = new Remaining(sentence().startsOn(), end, today);
        if (sentence().endIsUnrecorded(today)) {
            return "Past its end, %s. Record how it ended".formatted(Words.date(end));
        }
        var words = remaining.inWords();
        return "%s: %s of %s"
                .formatted(
                        Character.toUpperCase(words.charAt(0)) + words.substring(1),
                        Words.number(remaining.daysLeft()),
                        Words.plural(remaining.daysInAll(), "day"));
    }

    public String dates() {
        var end = sentence().expectedEnd();
        return Words.date(sentence().startsOn()) + (end == null ? "" : " to " + Words.date(end));
    }

    public String offence() {
        return full.mainOffence().map(OrderCard::said).orElse("Not recorded");
    }

    public List<String> otherOffences() {
        return full.otherOffences().stream().map(OrderCard::said).toList();
    }

    public String convicted() {
        return sentence().convictedOn() == null
                ? "Date not recorded"
                : Words.date(sentence().convictedOn());
    }

    public String sentenced() {
        var on = sentence().sentencedOn();
        return (on == null ? "Date not recorded" : Words.date(on)) + " at "
                + sentence().court();
    }

    public String length() {
        var length = sentence().length();
        return length == null ? "No length recorded" : length.inWords();
    }

    public List<RequirementLine> requirements() {
        return full.requirements().stream()
                .map(each ->
                        new RequirementLine(each, sentence(), rarDays.getOrDefault(each.id(), RarDays.NONE), today))
                .toList();
    }

    /** Each requirement of an order that has ended, with what came of it. */
    public List<String> results() {
        return requirements().stream()
                .map(line -> "%s: %s".formatted(line.title(), Words.inside(line.stands())))
                .toList();
    }

    /** By what is known of it, since an older system may have sent custody for a sentence whose kind is unknown. */
    public boolean servedInCustody() {
        return sentence().custodial() || !full.custody().isEmpty();
    }

    public List<KeyDate> keyDates() {
        return full.custody().keyDates();
    }

    public List<Stage> stages() {
        return full.custody().stages();
    }

    public List<Condition> conditions() {
        return full.custody().conditions();
    }

    public @Nullable String prison() {
        return full.custody().prisonOn(today).orElse(null);
    }

    public boolean canBeReleased() {
        return sentence().custodial() && (stands() == Standing.IN_CUSTODY || stands() == Standing.RECALLED);
    }

    public boolean canBeRecalled() {
        return sentence().custodial() && stands() == Standing.ON_LICENCE;
    }

    public List<HistoryLine> history() {
        return OrderHistory.of(full);
    }

    public String result() {
        var how = sentence().termination();
        return how == null ? "" : "%s, %s".formatted(how.reason(), Words.date(how.endedOn()));
    }

    private Standing stands() {
        return full.standing(today);
    }

    private static String said(Offence offence) {
        return offence.title()
                + (offence.committedOn() == null ? "" : ", " + Words.date(offence.committedOn()))
                + (offence.code().isEmpty() ? "" : " (Home Office code %s)".formatted(offence.code()));
    }
}
