package cymru.prawf.exchange.demonstration;

import java.util.List;

/** Particulars that cannot be anybody's. */
final class Invented {

    /** In English or Welsh, each says of itself that it is none. */
    private static final List<String> STREETS = List.of(
            "Sample Street",
            "Heol Esiampl",
            "Specimen Terrace",
            "Imaginary Row",
            "Ffordd Ddychmygol",
            "Pretend Close",
            "Stryd Enghraifft",
            "Example Gardens",
            "Notional Avenue",
            "Made-up Crescent",
            "Paper Street",
            "Invention Drive",
            "Rhodfa Ffuglen",
            "Storybook Lane");

    private static final String NOT_IN_POSTCODES = "CIKMOV";

    private Invented() {}

    static String street(Dice dice) {
        return dice.any(STREETS);
    }

    static boolean isStreet(String name) {
        return STREETS.contains(name);
    }

    /** Letters that the second half of a postcode never has (Royal Mail, PAF programmers' guide). */
    static String postcode(String area, Dice dice) {
        return "%s %d%c%c"
                .formatted(
                        area,
                        dice.between(0, 9),
                        NOT_IN_POSTCODES.charAt(dice.between(0, 5)),
                        NOT_IN_POSTCODES.charAt(dice.between(0, 5)));
    }

    /** Ofcom keeps 07700 900000 to 900999 for drama. */
    static String mobile(Dice dice) {
        return "07700 900%03d".formatted(dice.between(0, 999));
    }

    /** Ofcom keeps 01632 960000 to 960999 for drama. */
    static String landline(Dice dice) {
        return "01632 960%03d".formatted(dice.between(0, 999));
    }

    /** Of a year that is none yet, and with a check letter that the police do not use. */
    static String pnc(int number) {
        return "9999/%07dI".formatted(number);
    }
}
