package cymru.prawf.person;

import cymru.prawf.kernel.Labelled;

/** What it was about a person that a search found. */
public enum MatchedBy implements Labelled {
    CRN("CRN"),
    NAME("Name"),
    PREFERRED_NAME("Preferred name"),
    ALIAS("Also known as"),
    BIRTH_DATE("Date of birth"),
    PNC("PNC number"),
    CRO("CRO number"),
    PRISON_NUMBER("Prison number"),
    OTHER_NUMBER("Other number"),
    PHONE("Phone");

    private final String label;

    MatchedBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
