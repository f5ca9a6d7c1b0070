package cymru.prawf.exchange.demonstration;

/** Where a person's family comes from, which their name, languages and religion go with. The shares are ours. */
enum Origin {
    //              census  names             nationality  language   religion of  those  needing an interpreter
    WHITE_BRITISH("W1", Names.OF_GWENT, "British", "English", "Christian", 0.35, 0),
    IRISH("W2", Names.OF_GWENT, "Irish", "English", "Christian", 0.6, 0),
    TRAVELLER("W3", Names.OF_GWENT, "British", "English", "Christian", 0.7, 0),
    POLISH("W9", Names.POLISH, "Polish", "Polish", "Christian", 0.7, 0.3),
    SLOVAK("W9", Names.SLOVAK, "Slovak", "Slovak", "Christian", 0.5, 0.45),
    MIXED_CARIBBEAN("M1", Names.OF_GWENT, "British", "English", "Christian", 0.3, 0),
    MIXED_ASIAN("M3", Names.OF_GWENT, "British", "English", "Muslim", 0.2, 0),
    PAKISTANI("A2", Names.PAKISTANI, "British", "English", "Muslim", 0.9, 0.05),
    BANGLADESHI("A3", Names.BANGLADESHI, "British", "Bengali", "Muslim", 0.9, 0.1),
    INDIAN("A1", Names.INDIAN, "British", "English", "Sikh", 0.7, 0.03),
    SOMALI("B2", Names.SOMALI, "British", "Somali", "Muslim", 0.95, 0.15),
    AFRICAN("B2", Names.AFRICAN, "British", "English", "Christian", 0.8, 0),
    CARIBBEAN("B1", Names.CARIBBEAN, "British", "English", "Christian", 0.5, 0),
    YEMENI("O2", Names.YEMENI, "British", "Arabic", "Muslim", 0.9, 0.15);

    private final String ethnicity;
    private final Names names;
    private final String nationality;
    private final String language;
    private final String religion;
    private final double devout;
    private final double interpreter;

    Origin(
            String ethnicity,
            Names names,
            String nationality,
            String language,
            String religion,
            double devout,
            double interpreter) {
        this.ethnicity = ethnicity;
        this.names = names;
        this.nationality = nationality;
        this.language = language;
        this.religion = religion;
        this.devout = devout;
        this.interpreter = interpreter;
    }

    String ethnicity() {
        return ethnicity;
    }

    Names names() {
        return names;
    }

    String nationality() {
        return nationality;
    }

    String language() {
        return language;
    }

    String religion(Dice dice) {
        return dice.chance(devout) ? religion : "None";
    }

    boolean needsInterpreter(Dice dice) {
        return dice.chance(interpreter);
    }
}
