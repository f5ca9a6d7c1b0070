package cymru.prawf.policy;

import cymru.prawf.assessment.Harm;
import cymru.prawf.kernel.Labelled;
import cymru.prawf.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A question that a decision table can ask of a {@link Situation}, with every answer there is. */
public enum Input implements Labelled {
    CUSTODY(
            "Custody",
            "Custody",
            words(CustodyStage.values(), "%s", "community", "last 12 weeks", "more than 12 weeks")),
    IOM(
            "IOM",
            "Integrated offender management",
            yesOrNo("Not in the cohort", "not in the IOM cohort", "In the cohort", "in the IOM cohort")),
    HELD_BY_PO("Held by PO", "Held by a probation officer", yesOrNo("No", "not held by a PO", "Yes", "held by a PO")),
    HARM("Harm", "Risk of serious harm", harms()),
    LIKELIHOOD(
            "Likelihood",
            "Likelihood of reoffending",
            words(
                    Likelihood.values(),
                    "likelihood %s",
                    "not known",
                    "under 25",
                    "25 to 49",
                    "50 to 74",
                    "75 and over")),
    ENGAGEMENT("Engagement", "Engagement", words(Engagement.values(), "engagement %s", "good", "fair", "poor")),
    INDICATOR(
            "Indicator",
            "Call-out, arrest or child protection enquiry in 90 days",
            yesOrNo("No", "no current indicator", "Yes", "a current indicator"));

    private final String dmnName;
    private final String label;
    private final List<Answer> answers;

    Input(String dmnName, String label, List<Answer> answers) {
        this.dmnName = dmnName;
        this.label = label;
        this.answers = answers;
    }

    /** As the table in DMN names it; it never changes, so that what was exported once can be read for ever. */
    public String dmnName() {
        return dmnName;
    }

    @Override
    public String label() {
        return label;
    }

    /** In the order in which a situation numbers them. */
    public List<Answer> answers() {
        return answers;
    }

    public Optional<Answer> answer(String word) {
        return answers.stream().filter(answer -> answer.word().equals(word)).findFirst();
    }

    public Answer of(Situation situation) {
        return answers.get(
                switch (this) {
                    case CUSTODY -> situation.custody().ordinal();
                    case IOM -> situation.iom() ? 1 : 0;
                    case HELD_BY_PO -> situation.heldByPo() ? 1 : 0;
                    case HARM -> situation.harm() == null ? 0 : situation.harm().ordinal() + 1;
                    case LIKELIHOOD -> situation.likelihood().ordinal();
                    case ENGAGEMENT -> situation.engagement().ordinal();
                    case INDICATOR -> situation.indicator() ? 1 : 0;
                });
    }

    /** Whether the table asks it with true and false. */
    boolean isYesOrNo() {
        return answers.getFirst().word().equals("false");
    }

    /**
     * An answer to an input.
     *
     * @param word as the table in DMN writes it
     * @param phrase as a sentence about somebody says it: "medium risk"
     */
    public record Answer(String word, String label, String phrase) {}

    private static List<Answer> words(Labelled[] choices, String phrase, String... words) {
        if (choices.length != words.length) {
            throw new IllegalArgumentException("A word for each of " + Arrays.toString(choices));
        }
        return IntStream.range(0, words.length)
                .mapToObj(i ->
                        new Answer(words[i], choices[i].label(), phrase.formatted(Words.inside(choices[i].label()))))
                .toList();
    }

    private static List<Answer> harms() {
        var all = new ArrayList<Answer>();
        all.add(new Answer("not assessed", "Not yet assessed", "risk not yet assessed"));
        all.addAll(words(Harm.values(), "%s risk", "low", "medium", "high", "very high"));
        return List.copyOf(all);
    }

    private static List<Answer> yesOrNo(String no, String noPhrase, String yes, String yesPhrase) {
        return List.of(new Answer("false", no, noPhrase), new Answer("true", yes, yesPhrase));
    }
}
