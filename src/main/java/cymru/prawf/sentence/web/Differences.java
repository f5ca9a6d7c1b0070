package cymru.prawf.sentence.web;

import cymru.prawf.access.Accounts;
import cymru.prawf.sentence.Length;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.SentenceInFull;
import cymru.prawf.web.Difference;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what somebody else changed in what one was changing. */
@Component
class Differences {

    private final Accounts accounts;

    Differences(Accounts accounts) {
        this.accounts = accounts;
    }

    Conflict between(SentenceInFull now, Sentence yours, Offence yourOffence) {
        var theirs = now.sentence();
        var lines = new ArrayList<Difference>();
        add(lines, "Kind", theirs.title(), yours.title());
        add(lines, "Court", theirs.court(), yours.court());
        add(lines, "Made under", theirs.law(), yours.law());
        add(lines, "Convicted", date(theirs.convictedOn()), date(yours.convictedOn()));
        add(lines, "Sentenced", date(theirs.sentencedOn()), date(yours.sentencedOn()));
        add(lines, "Starts", date(theirs.startsOn()), date(yours.startsOn()));
        add(lines, "Length", length(theirs.length()), length(yours.length()));
        add(lines, "Ends", date(theirs.expectedEnd()), date(yours.expectedEnd()));
        var theirOffence = now.mainOffence();
        add(lines, "Main offence", theirOffence.map(Offence::title).orElse(""), yourOffence.title());
        add(
                lines,
                "Offence committed",
                date(theirOffence.map(Offence::committedOn).orElse(null)),
                date(yourOffence.committedOn()));
        return new Conflict(who(now), List.copyOf(lines));
    }

    Conflict between(SentenceInFull order, Requirement theirs, Requirement yours) {
        var lines = new ArrayList<Difference>();
        add(lines, "Requirement", theirs.title(), yours.title());
        add(lines, "In words", theirs.inWords(), yours.inWords());
        add(lines, "Starts", date(theirs.startsOn()), date(yours.startsOn()));
        add(lines, "Ends", date(theirs.expectedEnd()), date(yours.expectedEnd()));
        add(lines, "Note", theirs.note(), yours.note());
        return new Conflict(who(order), List.copyOf(lines));
    }

    /** "Sian Howells changed this at 10:14am on 30 November 2016". */
    private String who(SentenceInFull order) {
        var name = accounts.names(Set.of(order.changedBy())).getOrDefault(order.changedBy(), order.changedBy());
        return "%s changed this on %s".formatted(name, Words.dateAndTime(order.changedAt()));
    }

    private static void add(List<Difference> lines, String field, String theirs, String yours) {
        if (!theirs.equals(yours)) {
            lines.add(Difference.of(field, theirs, yours));
        }
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Words.date(day);
    }

    private static String length(@Nullable Length length) {
        return length == null ? "" : length.inWords();
    }
}
