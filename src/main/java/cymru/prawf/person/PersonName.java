package cymru.prawf.person;

/** What a person is called: one name that everybody has, and perhaps names before it. */
public record PersonName(String forename, String middleNames, String surname) {

    public static final int LONGEST = 100;

    public PersonName {
        forename = forename.strip();
        middleNames = middleNames.strip();
        surname = surname.strip();
        if (surname.isEmpty()) {
            throw new IllegalArgumentException("A person needs a surname");
        }
        if (forename.length() > LONGEST || middleNames.length() > LONGEST || surname.length() > LONGEST) {
            throw new IllegalArgumentException("A name must be %d characters or fewer".formatted(LONGEST));
        }
    }

    public static PersonName of(String forename, String surname) {
        return new PersonName(forename, "", surname);
    }

    /** As one says it: Rhys Morgan. */
    public String spoken() {
        return (forename + " " + surname).strip();
    }

    /** As it stands in lists: Morgan, Rhys. */
    public String listed() {
        return forename.isEmpty() ? surname : surname + ", " + forename;
    }

    /** With every name there is. */
    public String whole() {
        return "%s %s %s"
                .formatted(forename, middleNames, surname)
                .replaceAll(" +", " ")
                .strip();
    }
}
