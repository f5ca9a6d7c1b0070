package cymru.prawf.contact.web;

import cymru.prawf.access.SignedIn;
import cymru.prawf.contact.Clash;
import cymru.prawf.web.Words;
import java.util.List;

/** Clashes in words, for whoever books. */
public final class ClashWords {

    private ClashWords() {}

    public static List<String> of(List<Clash> clashes, String person, SignedIn me) {
        return clashes.stream().map(clash -> of(clash, person, me)).toList();
    }

    private static String of(Clash clash, String person, SignedIn me) {
        return switch (clash) {
            case Clash.OfficerExpected at -> expected(at, me);
            case Clash.PersonExpected at ->
                "%s is expected elsewhere on %s: %s%s."
                        .formatted(
                                person,
                                Words.dayAndTime(at.startsAt()),
                                at.what(),
                                at.officerName().isEmpty() ? "" : " with " + at.officerName());
            case Clash.OfficerAway away -> away(away, me);
            case Clash.NoWorkingDay(var day, var bankHoliday) ->
                "%s is %s.".formatted(Words.day(day), bankHoliday ? "a bank holiday" : "not a working day");
        };
    }

    private static String expected(Clash.OfficerExpected at, SignedIn me) {
        var when = Words.dayAndTime(at.startsAt());
        return at.name() == null
                ? "%s another appointment on %s.".formatted(you(at.officerName(), me, "You have", " has"), when)
                : "%s %s on %s.".formatted(you(at.officerName(), me, "You see", " sees"), at.name(), when);
    }

    private static String away(Clash.OfficerAway away, SignedIn me) {
        var last = away.during().to();
        return "%s away on %s, %s."
                .formatted(
                        you(away.officerName(), me, "You are", " is"),
                        Words.day(away.day()),
                        last == null ? "and nobody knows for how long" : "until " + Words.day(last));
    }

    private static String you(String officer, SignedIn me, String you, String they) {
        return officer.equals(me.name()) ? you : officer + they;
    }
}
