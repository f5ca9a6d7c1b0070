package cymru.prawf.contact;

import cymru.prawf.kernel.Labelled;

/** Why an appointment was moved, and at whose asking. */
public record Move(Asked asked, String reason) {

    /** Who wanted it moved. */
    public enum Asked implements Labelled {
        THEY("They asked", Whose.THEIRS),
        WE("We need to", Whose.OURS),
        SLIP("It was booked wrongly", Whose.NOBODYS);

        private final String label;
        private final Whose whose;

        Asked(String label, Whose whose) {
            this.label = label;
            this.whose = whose;
        }

        @Override
        public String label() {
            return label;
        }

        public Whose whose() {
            return whose;
        }
    }

    public Move {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("Enter why it is moved");
        }
    }
}
