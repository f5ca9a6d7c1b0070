package cymru.prawf.web;

import org.jspecify.annotations.Nullable;

/** What belongs to one field for the ear as for the eye: its hint, its error and where they are. For templates. */
public record Labels(
        String field, @Nullable String hint, @Nullable String error) {

    public String hintId() {
        return field + "-hint";
    }

    public String errorId() {
        return field + "-error";
    }

    public @Nullable String describedBy() {
        return describedBy(null);
    }

    public @Nullable String describedBy(@Nullable String more) {
        var ids = new StringBuilder();
        if (hint != null) {
            ids.append(hintId());
        }
        if (error != null) {
            ids.append(' ').append(errorId());
        }
        if (more != null) {
            ids.append(' ').append(more);
        }
        return ids.isEmpty() ? null : ids.toString().strip();
    }

    public String group(String more) {
        return "govuk-form-group" + (error == null ? "" : " govuk-form-group--error") + more;
    }
}
