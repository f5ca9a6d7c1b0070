package cymru.prawf.supervision.web;

import cymru.prawf.supervision.Handover;
import cymru.prawf.web.Language;

/** The letter that tells somebody who their officer is from now on, and whether they are rung or seen, in one of its languages. */
public record ChangeLetter(Language language, Handover handover, String person, String phone) {

    static final String WORDS = "supervision.letter";

    public String say(String key) {
        return language.words(WORDS).getString(key);
    }

    public String greeting() {
        return say("greeting").replace("{name}", person);
    }

    public String title() {
        return say("title." + kind());
    }

    public String opening() {
        return say("opening." + kind())
                .replace("{date}", language.date(handover.on()))
                .replace("{officer}", handover.toName())
                .replace("{former}", handover.fromName());
    }

    public String more() {
        return say("more." + kind());
    }

    public String contact() {
        return phone.isEmpty() ? say("contact.noPhone") : say("contact").replace("{phone}", phone);
    }

    private String kind() {
        return handover.reason().ofATransfer() ? handover.reason().name() : "CHANGE";
    }
}
