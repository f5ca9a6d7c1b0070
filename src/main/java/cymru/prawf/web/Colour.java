package cymru.prawf.web;

import java.util.Locale;

/** The colours of a tag. The word in it always says the same as the colour. */
public enum Colour {
    GREEN,
    RED,
    YELLOW,
    TURQUOISE,
    BLUE,
    PURPLE,
    ORANGE,
    GREY;

    public String cssClass() {
        return "govuk-tag--" + name().toLowerCase(Locale.ROOT);
    }
}
