package cymru.prawf.policy.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.policy.Band;
import cymru.prawf.policy.BandWords;
import cymru.prawf.policy.Channel;
import cymru.prawf.staff.Grade;
import cymru.prawf.web.FormErrors;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose and typed about a band, right or wrong.
 *
 * @param version how the band read when the form was shown
 */
public record BandForm(
        String name,
        List<Grade> grades,
        String leastDays,
        String mostDays,
        List<Channel> channels,
        String oversightDays,
        String reviewDays,
        String homeVisitDays,
        String minutes,
        String version) {

    private static final int LONGEST_NAME = 40;

    public BandForm {
        name = Typed.words(name);
        grades = grades == null ? List.of() : List.copyOf(grades);
        leastDays = Typed.words(leastDays);
        mostDays = Typed.words(mostDays);
        channels = channels == null ? List.of() : List.copyOf(channels);
        oversightDays = Typed.words(oversightDays);
        reviewDays = Typed.words(reviewDays);
        homeVisitDays = Typed.words(homeVisitDays);
        minutes = Typed.words(minutes);
        version = Typed.words(version);
    }

    static BandForm of(Band band) {
        return new BandForm(
                band.name(),
                List.copyOf(band.grades()),
                String.valueOf(band.leastDays()),
                String.valueOf(band.mostDays()),
                List.copyOf(band.channels()),
                words(band.oversightDays()),
                String.valueOf(band.reviewDays()),
                words(band.homeVisitDays()),
                String.valueOf(band.minutes()),
                mark(band));
    }

    static String mark(Band band) {
        return BandWords.of(band).toString();
    }

    /** The same words over the band as it is now. */
    BandForm seeing(Band now) {
        return new BandForm(
                name,
                grades,
                leastDays,
                mostDays,
                channels,
                oversightDays,
                reviewDays,
                homeVisitDays,
                minutes,
                mark(now));
    }

    FormErrors errors() {
        var least = Typed.number(leastDays, 1);
        var most = Typed.number(mostDays, 1);
        return FormErrors.none()
                .require(
                        !name.isEmpty() && name.length() <= LONGEST_NAME,
                        "name",
                        "Enter a name of 40 characters or fewer")
                .require(!grades.isEmpty(), "grades", "Select who may hold such a case")
                .require(least != null, "leastDays", days("the fewest working days between contacts"))
                .require(most != null, "mostDays", days("the most working days between contacts"))
                .require(
                        least == null || most == null || least <= most,
                        "mostDays",
                        "The most working days must not be fewer than the fewest")
                .require(!channels.isEmpty(), "channels", "Select what counts as contact")
                .require(
                        numberOrNothing(oversightDays),
                        "oversightDays",
                        days("how often oversight is asked, or nothing"))
                .require(Typed.number(reviewDays, 1) != null, "reviewDays", days("how often risk is reviewed"))
                .require(
                        numberOrNothing(homeVisitDays),
                        "homeVisitDays",
                        days("within how long a home visit is asked, or nothing"))
                .require(
                        Typed.number(minutes, 1) != null,
                        "minutes",
                        "Enter the minutes that a contact takes, from 1 to 1,000");
    }

    Band over(Band band) {
        return new Band(
                band.code(),
                name,
                band.colour(),
                band.manner(),
                Set.copyOf(grades),
                requireNonNull(Typed.number(leastDays, 1)),
                requireNonNull(Typed.number(mostDays, 1)),
                Set.copyOf(channels),
                Typed.number(oversightDays, 1),
                requireNonNull(Typed.number(reviewDays, 1)),
                Typed.number(homeVisitDays, 1),
                requireNonNull(Typed.number(minutes, 1)));
    }

    private static boolean numberOrNothing(String typed) {
        return typed.isEmpty() || Typed.number(typed, 1) != null;
    }

    private static String days(String what) {
        return "Enter %s, from 1 to 1,000".formatted(what);
    }

    private static String words(@Nullable Integer days) {
        return days == null ? "" : String.valueOf(days);
    }
}
