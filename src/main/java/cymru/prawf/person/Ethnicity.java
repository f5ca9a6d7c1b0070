package cymru.prawf.person;

import cymru.prawf.kernel.Labelled;

/** An ethnic group of the census, under the code that police, courts, prisons and probation share. */
public record Ethnicity(String code, String group, String label) implements Labelled {

    @Override
    public String name() {
        return code;
    }

    /** With the group, without which "Any other" means nothing. */
    public String inWords() {
        return group.equals(label) ? label : "%s: %s".formatted(group, label);
    }
}
