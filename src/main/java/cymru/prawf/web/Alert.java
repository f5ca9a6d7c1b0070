package cymru.prawf.web;

import java.util.Locale;

/** The four tones of an alert; errors of a form are not among them. */
public enum Alert {
    INFORMATION,
    SUCCESS,
    WARNING,
    ERROR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
