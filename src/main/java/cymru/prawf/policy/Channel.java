package cymru.prawf.policy;

import cymru.prawf.kernel.Labelled;

/** A way in which a contact with a person can be had. */
public enum Channel implements Labelled {
    OFFICE("At an office", true),
    COMMUNITY_HUB("At a community hub", true),
    HOME("At home", true),
    TELEPHONE("By telephone", false),
    VIDEO("By video", false),
    CUSTODY("In custody, in person or by video", true);

    private final String label;
    private final boolean faceToFace;

    Channel(String label, boolean faceToFace) {
        this.label = label;
        this.faceToFace = faceToFace;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean faceToFace() {
        return faceToFace;
    }
}
