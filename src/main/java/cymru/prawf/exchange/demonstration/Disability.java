package cymru.prawf.exchange.demonstration;

import java.util.Arrays;

/** What somebody finds hard, and what is done about it. */
enum Disability {
    ANXIETY("Anxiety", "Appointments at quiet times"),
    DEPRESSION("Depression", "A text the day before each appointment"),
    DYSLEXIA("Dyslexia", "Letters are read out as well"),
    LEARNING("Learning difficulty", "Plain words, one thing at a time"),
    BACK("Back problem", "A chair with a high back; light work only"),
    HEARING("Hard of hearing", "A room with a hearing loop"),
    ADHD("ADHD", "Shorter appointments, more often"),
    ASTHMA("Asthma", "No dusty work");

    private final String words;
    private final String adjustment;

    Disability(String words, String adjustment) {
        this.words = words;
        this.adjustment = adjustment;
    }

    String words() {
        return words;
    }

    String adjustment() {
        return adjustment;
    }

    static Disability any(Dice dice) {
        return dice.any(Arrays.asList(values()));
    }

    static Disability of(String words) {
        return Arrays.stream(values())
                .filter(each -> each.words.equals(words))
                .findFirst()
                .orElseThrow();
    }
}
