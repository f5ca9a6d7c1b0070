package cymru.prawf.sentence;

import cymru.prawf.sentence.Sentence.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a sentence, as somebody is about to record it, can be so. */
public final class SentenceCheck {

    /** Criminal Justice Act 2003, section 177(5). */
    private static final Length LONGEST_COMMUNITY_ORDER = Length.ofYears(3);

    /** Criminal Justice Act 2003, section 189(3), for the supervision period. */
    private static final Length SHORTEST_SUSPENDED = Length.ofMonths(6);

    private static final Length LONGEST_SUSPENDED = Length.ofYears(2);

    private SentenceCheck() {}

    public static List<Problem> problems(Sentence made, List<Offence> offences, LocalDate today) {
        var sentencedOn = made.sentencedOn();
        var convictedOn = made.convictedOn();
        var from = made.startsOn();
        var to = made.expectedEnd();
        return new Problem.Found()
                .unless(sentencedOn != null, "sentencedOn", "Enter the date of sentence")
                .unless(
                        sentencedOn == null || !sentencedOn.isAfter(today),
                        "sentencedOn",
                        "Date of sentence must be today or in the past")
                .unless(
                        notAfter(convictedOn, sentencedOn),
                        "convictedOn",
                        "Date of conviction must be on or before the date of sentence")
                .unless(
                        sentencedOn == null || !from.isBefore(sentencedOn),
                        "startsOn",
                        "Start date must be on or after the date of sentence")
                .unless(to == null || !to.isBefore(from), "expectedEnd", "End date must be on or after the start date")
                .unless(
                        to != null || made.kind() == Kind.CUSTODIAL_SENTENCE || made.kind() == Kind.OTHER,
                        "length",
                        "Enter how long the order lasts")
                .unless(
                        to == null
                                || made.kind() != Kind.COMMUNITY_ORDER
                                || !to.isAfter(LONGEST_COMMUNITY_ORDER.lastDay(from)),
                        "length",
                        "A community order lasts 3 years or less")
                .unless(
                        to == null || made.kind() != Kind.SUSPENDED_SENTENCE_ORDER || lastsAsSuspended(from, to),
                        "length",
                        "A suspended sentence order lasts from 6 months to 2 years")
                .unless(
                        offences.stream().filter(Offence::main).count() == 1,
                        "offence",
                        "Select the main offence, or enter it in plain English")
                .unless(
                        offences.stream()
                                .allMatch(each -> notAfter(each.committedOn(), convictedOn)
                                        && notAfter(each.committedOn(), sentencedOn)),
                        "committedOn",
                        "Date of the offence must be on or before the date of conviction")
                .list();
    }

    private static boolean lastsAsSuspended(LocalDate from, LocalDate to) {
        return !to.isBefore(SHORTEST_SUSPENDED.lastDay(from)) && !to.isAfter(LONGEST_SUSPENDED.lastDay(from));
    }

    private static boolean notAfter(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null || second == null || !first.isAfter(second);
    }
}
