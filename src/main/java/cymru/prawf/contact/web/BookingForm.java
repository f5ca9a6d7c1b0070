package cymru.prawf.contact.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.Frequency;
import cymru.prawf.contact.Repeat;
import cymru.prawf.contact.SeriesDate;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.Choice;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.TypedTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All answers about an appointment to be booked, right or wrong. They travel from page to page in the form itself.
 *
 * @param towards the order, or the order and the requirement, that it counts towards; empty for none
 * @param likeLast the order and requirement that the appointment it begins like counts towards, and that nobody has chosen again
 * @param same whether this one counts towards that requirement too; nothing until somebody has said so
 * @param standard whether missing it is a failure to comply
 * @param removed dates of the series that are left out
 * @param seen the keys of the clashes that were shown
 */
public record BookingForm(
        @Nullable AppointmentType type,
        String purpose,
        String towards,
        String likeLast,
        @Nullable Boolean same,
        boolean standard,
        boolean rar,
        String place,
        String elsewhere,
        String officer,
        String otherOfficer,
        TypedDate date,
        TypedTime time,
        String minutes,
        boolean repeats,
        @Nullable Frequency frequency,
        String every,
        String times,
        List<LocalDate> removed,
        boolean copyPurpose,
        boolean copyRequirement,
        List<String> seen,
        String onceAs,
        String from) {

    public static final String ELSEWHERE = "ELSEWHERE";
    static final String NO_PLACE = "NONE";
    static final String SOMEBODY_ELSE = "OTHER";

    public BookingForm {
        purpose = words(purpose);
        towards = words(towards);
        likeLast = words(likeLast);
        place = words(place);
        elsewhere = words(elsewhere);
        officer = words(officer);
        otherOfficer = words(otherOfficer);
        date = date == null ? TypedDate.BLANK : date;
        time = time == null ? TypedTime.BLANK : time;
        minutes = words(minutes);
        every = words(every);
        times = words(times);
        removed = removed == null ? List.of() : List.copyOf(removed);
        seen = seen == null ? List.of() : List.copyOf(seen);
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
        from = Origin.of(from).inAddress();
    }

    static BookingForm blank(String officer, String towards, @Nullable String from) {
        return new BookingForm(
                null,
                "",
                towards,
                "",
                null,
                !towards.isEmpty(),
                false,
                "",
                "",
                officer,
                "",
                TypedDate.BLANK,
                TypedTime.BLANK,
                "30",
                false,
                null,
                "",
                "",
                List.of(),
                false,
                false,
                List.of(),
                "",
                from == null ? "" : from);
    }

    /**
     * Like an earlier appointment, at a time still to be said. The requirement is asked about: people were surprised where it
     * was copied in silence.
     *
     * @param inForce the orders and requirements that an appointment can count towards now
     */
    static BookingForm like(Appointment earlier, List<Choice> inForce, @Nullable String from) {
        var a = earlier.arrangement();
        var counts = a.countsTowards();
        var order = ifInForce(Towards.inForm(counts.sentence(), null), inForce);
        var likeLast = counts.requirement() == null
                ? ""
                : ifInForce(Towards.inForm(counts.sentence(), counts.requirement()), inForce);
        var start = UkTime.of(a.startsAt()).toLocalTime();
        return new BookingForm(
                a.type(),
                a.purpose(),
                order,
                likeLast,
                null,
                counts.nationalStandard(),
                counts.rarActivity(),
                a.place().office() != null
                        ? a.place().office()
                        : a.place().words().isEmpty() ? NO_PLACE : ELSEWHERE,
                a.place().office() == null ? a.place().words() : "",
                a.officer().value(),
                "",
                TypedDate.BLANK,
                a.starts().timed() ? TypedTime.of(start) : TypedTime.BLANK,
                a.minutes() == 0 ? "30" : "" + a.minutes(),
                false,
                null,
                "",
                "",
                List.of(),
                false,
                false,
                List.of(),
                "",
                from == null ? "" : from);
    }

    private static String ifInForce(String towards, List<Choice> inForce) {
        return inForce.stream().anyMatch(each -> each.value().equals(towards)) ? towards : "";
    }

    Origin origin() {
        return Origin.of(from);
    }

    /** The order or requirement, as it was chosen or as it was said to be the same as the last. */
    public String countsTowards() {
        return !likeLast.isEmpty() && Boolean.TRUE.equals(same) ? likeLast : towards;
    }

    /** Planned RAR activity goes with its requirement. */
    public boolean plannedRar() {
        return rar && (likeLast.isEmpty() || Boolean.TRUE.equals(same));
    }

    public boolean needsPlace() {
        return type != null && type.needsPlace();
    }

    /** The dates, or only the one; for a form without errors. */
    public List<SeriesDate> dates() {
        var first = requireNonNull(date.date());
        return repeats
                ? repeat().dates(first).stream()
                        .filter(each -> !removed.contains(each.planned()))
                        .toList()
                : List.of(new SeriesDate(first, first, SeriesDate.Moved.NOT));
    }

    BookingForm without(LocalDate planned) {
        return with(Stream.concat(removed.stream(), Stream.of(planned)).toList(), seen);
    }

    BookingForm seeing(List<String> keys) {
        return with(removed, keys);
    }

    private BookingForm with(List<LocalDate> removed, List<String> seen) {
        return new BookingForm(
                type,
                purpose,
                towards,
                likeLast,
                same,
                standard,
                rar,
                place,
                elsewhere,
                officer,
                otherOfficer,
                date,
                time,
                minutes,
                repeats,
                frequency,
                every,
                times,
                removed,
                copyPurpose,
                copyRequirement,
                seen,
                onceAs,
                from);
    }

    /** Every answer but those that this page asks for, as fields of its form. */
    public List<Map.Entry<String, String>> kept(BookingStep step) {
        var kept = new ArrayList<Map.Entry<String, String>>();
        for (var other : BookingStep.values()) {
            if (other != step) {
                answers(other).forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        kept.add(Map.entry(name, value));
                    }
                });
            }
        }
        removed.forEach(day -> kept.add(Map.entry("removed", day.toString())));
        seen.forEach(key -> kept.add(Map.entry("seen", key)));
        kept.add(Map.entry("from", from));
        return kept;
    }

    private Map<String, String> answers(BookingStep step) {
        return switch (step) {
            case WHAT ->
                Map.of(
                        "type",
                        type == null ? "" : type.name(),
                        "purpose",
                        purpose,
                        "towards",
                        towards,
                        "standard",
                        yes(standard),
                        "rar",
                        yes(rar),
                        "likeLast",
                        likeLast);
            case WHERE ->
                Map.of("place", place, "elsewhere", elsewhere, "officer", officer, "otherOfficer", otherOfficer);
            case WHEN ->
                Map.of(
                        "date",
                        date.text(),
                        "time",
                        time.text(),
                        "minutes",
                        minutes,
                        "repeats",
                        yes(repeats),
                        "same",
                        same == null ? "" : same.toString());
            case REPEAT ->
                Map.of("frequency", frequency == null ? "" : frequency.name(), "every", every, "times", times);
            case DATES -> Map.of("copyPurpose", yes(copyPurpose), "copyRequirement", yes(copyRequirement));
            case CHECK -> Map.of();
        };
    }

    private static String yes(boolean answer) {
        return answer ? "true" : "";
    }

    private Repeat repeat() {
        var often = requireNonNull(frequency);
        return new Repeat(
                often, often == Frequency.WORKING_DAYS ? Integer.parseInt(every) : 1, Integer.parseInt(times));
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
