package cymru.prawf.contact.web;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.Arrangement;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.Language;
import cymru.prawf.web.Words;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The letter about an appointment in one of its two languages. The public of Wales is written to in both. */
public record Letter(Language language, Arrangement arrangement, String person, String phone) {

    public String say(String key) {
        return language.words("contact.letter").getString(key);
    }

    public String greeting() {
        return say("greeting").replace("{name}", person);
    }

    public String what() {
        return arrangement.type() == AppointmentType.OTHER
                ? say("type.OTHER")
                : say("type." + arrangement.type().name());
    }

    public String when() {
        var at = UkTime.of(arrangement.startsAt());
        return switch (language) {
            case ENGLISH -> arrangement.starts().timed() ? Words.dayAndTime(at) : Words.day(at.toLocalDate());
            case WELSH -> language.day(at.toLocalDate()) + (arrangement.starts().timed() ? " am " + time(at) : "");
        };
    }

    public @Nullable String howLong() {
        return arrangement.minutes() == 0 ? null : say("minutes").replace("{minutes}", "" + arrangement.minutes());
    }

    /** What happens instead of coming to us. */
    public @Nullable String how() {
        return switch (arrangement.type()) {
            case HOME_VISIT -> say("how.HOME_VISIT");
            case TELEPHONE -> say("how.TELEPHONE");
            case VIDEO -> say("how.VIDEO");
            case OFFICE,
                    COMMUNITY_HUB,
                    PROGRAMME,
                    RAR_ACTIVITY,
                    UNPAID_WORK,
                    WITH_POLICE,
                    PARTNER_AGENCY,
                    COURT,
                    OTHER -> null;
        };
    }

    public String cannotCome() {
        return phone.isEmpty() ? say("cannotCome.noPhone") : say("cannotCome").replace("{phone}", phone);
    }

    public boolean mustCome() {
        return arrangement.countsTowards().nationalStandard();
    }

    private static String time(LocalDateTime at) {
        int hour = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
        var minutes = at.getMinute() == 0 ? "" : ":%02d".formatted(at.getMinute());
        var part = at.getHour() < 12 ? "y bore" : at.getHour() < 18 ? "y prynhawn" : "yr hwyr";
        return "%d%s %s".formatted(hour, minutes, part);
    }
}
