package cymru.prawf.person;

import cymru.prawf.kernel.Labelled;

/** The parts of a life in which a change can raise or lower a risk. */
public enum CircumstanceKind implements Labelled {
    RELATIONSHIP("Relationship"),
    ACCOMMODATION("Accommodation"),
    EMPLOYMENT("Work, training and money"),
    SUBSTANCE_USE("Drugs and alcohol"),
    CARING("Caring for others"),
    OTHER("Other circumstance");

    private final String label;

    CircumstanceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the chronology says openly. What a person takes or drinks is said in the note alone. */
    String openly(String what) {
        return this == SUBSTANCE_USE ? label : "%s: %s".formatted(label, what);
    }

    String note(String what, String detail, String evidence) {
        return Said.lines(
                this == SUBSTANCE_USE ? what : "", detail, evidence.isEmpty() ? "" : "Evidence seen: " + evidence);
    }

    /** Whether what was said about it is kept closed until somebody asks: it names others, or is about health. */
    public boolean sensitive() {
        return switch (this) {
            case RELATIONSHIP, SUBSTANCE_USE, CARING, OTHER -> true;
            case ACCOMMODATION, EMPLOYMENT -> false;
        };
    }
}
