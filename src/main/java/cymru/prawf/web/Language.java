package cymru.prawf.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages of the public of Wales, which is written to in both. */
public enum Language {
    ENGLISH("en"),
    WELSH("cy");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** The words of a letter, like {@code contact.letter}, one line each; nothing falls back to the other language. */
    public ResourceBundle words(String letter) {
        return ResourceBundle.getBundle(
                letter,
                Locale.of(tag),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String date(LocalDate day) {
        return switch (this) {
            case ENGLISH -> Words.date(day);
            case WELSH -> day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of(tag)));
        };
    }

    public String day(LocalDate day) {
        return switch (this) {
            case ENGLISH -> Words.day(day);
            case WELSH -> day.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.of(tag)));
        };
    }
}
