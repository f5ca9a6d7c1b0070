package cymru.prawf.policy;

import static cymru.prawf.policy.Channel.COMMUNITY_HUB;
import static cymru.prawf.policy.Channel.CUSTODY;
import static cymru.prawf.policy.Channel.HOME;
import static cymru.prawf.policy.Channel.OFFICE;
import static cymru.prawf.policy.Channel.TELEPHONE;
import static cymru.prawf.policy.Channel.VIDEO;
import static cymru.prawf.policy.CustodyStage.MORE_THAN_12_WEEKS;
import static cymru.prawf.policy.Engagement.GOOD;
import static cymru.prawf.policy.Engagement.POOR;
import static cymru.prawf.policy.Likelihood.AT_LEAST_75;
import static cymru.prawf.policy.Likelihood.FROM_50_TO_74;
import static cymru.prawf.policy.Likelihood.UNDER_25;
import static cymru.prawf.staff.Grade.IN_TOUCH_CASE_MANAGER;
import static cymru.prawf.staff.Grade.PO;
import static cymru.prawf.staff.Grade.PSO;
import static cymru.prawf.staff.Grade.UNPAID_WORK_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.assessment.Harm;
import cymru.prawf.web.Colour;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped model against the tables it is made from. */
class RiskBased2016Test {

    static final OperatingModel MODEL = ShippedModels.riskBased2016();

    /** The matrix as domain rules print it: custody, IOM, held by PO, harm, likelihood, engagement, indicator, band. */
    static final String MATRIX = """
             1 | more than 12 weeks | false | false | -              | -           | -    | -     | BLUE
             2 | -                  | true  | -     | -              | -           | -    | -     | RED
             3 | -                  | -     | -     | high,very high | -           | -    | -     | RED
             4 | -                  | -     | -     | medium         | 75 and over | -    | -     | RED
             5 | -                  | -     | -     | medium         | -           | -    | true  | RED
             6 | -                  | -     | -     | medium         | 50 to 74    | -    | false | RED_AMBER
             7 | -                  | -     | -     | medium         | -           | poor | false | RED_AMBER
             8 | -                  | -     | -     | medium         | under 25    | good | false | GREEN
             9 | -                  | -     | -     | medium         | -           | -    | false | AMBER
            10 | -                  | -     | -     | low            | 75 and over | -    | -     | AMBER
            11 | -                  | -     | -     | low            | -           | -    | true  | AMBER
            12 | -                  | -     | -     | low            | 50 to 74    | poor | false | AMBER
            13 | -                  | -     | -     | low            | -           | -    | false | IN_TOUCH
            14 | -                  | -     | -     | not assessed   | -           | -    | -     | AMBER
            """;

    @Test
    void theMatrixHasItsFourteenRows() {
        var rows = ShippedModels.riskBased2016Definition().table().rows();
        var lines = MATRIX.lines().toList();
        assertThat(rows).hasSize(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var row = rows.get(i);
            var cells = Stream.concat(
                            Stream.of(String.valueOf(i + 1)),
                            Stream.concat(
                                    Stream.of(Input.values())
                                            .map(input -> row.wanted(input).isEmpty()
                                                    ? "-"
                                                    : String.join(",", row.wanted(input))),
                                    Stream.of(row.band())))
                    .toList();
            assertThat(cells)
                    .isEqualTo(Stream.of(lines.get(i).split("\\|"))
                            .map(String::strip)
                            .toList());
        }
    }

    @Test
    void everySituationIsInTheBandThatTheMatrixSays() {
        for (int key = 0; key < Situation.COUNT; key++) {
            var situation = Situation.of(key);
            assertThat(MODEL.decide(situation).band().code())
                    .as(situation.toString())
                    .isEqualTo(band(situation));
        }
    }

    /** The matrix said otherwise, by harm first. */
    private static String band(Situation s) {
        if (s.custody() == MORE_THAN_12_WEEKS && !s.iom() && !s.heldByPo()) {
            return "BLUE";
        }
        if (s.iom()) {
            return "RED";
        }
        if (s.harm() == null) {
            return "AMBER";
        }
        return switch (s.harm()) {
            case VERY_HIGH, HIGH -> "RED";
            case MEDIUM -> medium(s);
            case LOW ->
                s.indicator()
                                || s.likelihood() == AT_LEAST_75
                                || (s.likelihood() == FROM_50_TO_74 && s.engagement() == POOR)
                        ? "AMBER"
                        : "IN_TOUCH";
        };
    }

    private static String medium(Situation s) {
        if (s.indicator() || s.likelihood() == AT_LEAST_75) {
            return "RED";
        }
        if (s.engagement() == POOR || s.likelihood() == FROM_50_TO_74) {
            return "RED_AMBER";
        }
        return s.likelihood() == UNDER_25 && s.engagement() == GOOD ? "GREEN" : "AMBER";
    }

    @Test
    void aDecisionNamesTheRowThatMadeIt() {
        var iom = new Situation(MORE_THAN_12_WEEKS, true, false, Harm.LOW, Likelihood.UNDER_25, Engagement.GOOD, false);
        assertThat(MODEL.decide(iom)).isEqualTo(new Decision(MODEL.band("RED"), 2));
    }

    @Test
    void theBandsAreThoseOfTable2() {
        assertThat(MODEL.bands())
                .containsExactly(
                        new Band(
                                "RED",
                                "Red",
                                Colour.RED,
                                Manner.MEETINGS,
                                Set.of(PO),
                                5,
                                5,
                                Set.of(OFFICE, HOME, CUSTODY),
                                60,
                                80,
                                60,
                                60),
                        new Band(
                                "RED_AMBER",
                                "Red/Amber",
                                Colour.ORANGE,
                                Manner.MEETINGS,
                                Set.of(PO, PSO),
                                8,
                                8,
                                Set.of(OFFICE, COMMUNITY_HUB, HOME, CUSTODY),
                                30,
                                80,
                                60,
                                60),
                        new Band(
                                "AMBER",
                                "Amber",
                                Colour.YELLOW,
                                Manner.MEETINGS,
                                Set.of(PO, PSO),
                                15,
                                20,
                                Set.of(OFFICE, COMMUNITY_HUB, HOME, CUSTODY),
                                null,
                                120,
                                null,
                                45),
                        new Band(
                                "GREEN",
                                "Green",
                                Colour.GREEN,
                                Manner.MEETINGS,
                                Set.of(PO, PSO),
                                30,
                                30,
                                Set.of(OFFICE, COMMUNITY_HUB, HOME, TELEPHONE, CUSTODY),
                                null,
                                120,
                                null,
                                30),
                        new Band(
                                "IN_TOUCH",
                                "In Touch",
                                Colour.TURQUOISE,
                                Manner.CALLS_WITH_RISK_CHECK,
                                Set.of(PSO, IN_TOUCH_CASE_MANAGER, UNPAID_WORK_OFFICER),
                                30,
                                30,
                                Set.of(TELEPHONE),
                                60,
                                120,
                                null,
                                20),
                        new Band(
                                "BLUE",
                                "Blue",
                                Colour.BLUE,
                                Manner.ACTIVITY_IN_CUSTODY,
                                Set.of(PO, PSO, IN_TOUCH_CASE_MANAGER),
                                30,
                                30,
                                Set.of(TELEPHONE, VIDEO, CUSTODY),
                                null,
                                120,
                                null,
                                30));
    }

    @Test
    void everyTimeLimitHasItsDaysAndSaysWhereTheyAreFrom() {
        var days = new EnumMap<Limit, Integer>(Limit.class);
        MODEL.limits().forEach((limit, value) -> days.put(limit, value.workingDays()));
        assertThat(days)
                .isEqualTo(Map.ofEntries(
                        Map.entry(Limit.FIRST_APPOINTMENT, 5),
                        Map.entry(Limit.FIRST_APPOINTMENT_ON_LICENCE, 1),
                        Map.entry(Limit.PLAN, 15),
                        Map.entry(Limit.OUTCOME, 1),
                        Map.entry(Limit.FOLLOW_UP, 5),
                        Map.entry(Limit.LAST_WEEKS_ACTIVITY, 21),
                        Map.entry(Limit.HUB_REVIEW_OVERSIGHT, 5),
                        Map.entry(Limit.HANDOVER, 5),
                        Map.entry(Limit.COVER, 5),
                        Map.entry(Limit.REVIEW_RELATIONSHIP, 10),
                        Map.entry(Limit.REVIEW_ADDRESS, 10),
                        Map.entry(Limit.REVIEW_CALL_OUT, 5),
                        Map.entry(Limit.REVIEW_ARREST, 5),
                        Map.entry(Limit.REVIEW_WORK, 15),
                        Map.entry(Limit.REVIEW_RELAPSE, 10),
                        Map.entry(Limit.REVIEW_CHILD_PROTECTION, 5),
                        Map.entry(Limit.REVIEW_NEW_OFFICER, 15),
                        Map.entry(Limit.REVIEW_NEW_ORDER, 15)));
    }

    @Test
    void whatNoSourceSaysIsMarkedAsOurs() {
        var published = MODEL.limits().entrySet().stream()
                .filter(each -> !each.getValue().ours())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(published)
                .isEqualTo(Set.of(
                        Limit.FIRST_APPOINTMENT, Limit.FIRST_APPOINTMENT_ON_LICENCE, Limit.PLAN, Limit.FOLLOW_UP));
        var definition = ShippedModels.riskBased2016Definition();
        assertThat(definition.ours())
                .isEqualTo(Set.of(BandPart.OVERSIGHT, BandPart.REVIEW, BandPart.HOME_VISIT, BandPart.MINUTES));
        assertThat(definition.table().rows().stream().filter(row -> !row.ours()).toList())
                .as("only what becomes of custody is in Table 2")
                .isEqualTo(List.of(definition.table().row(1)));
    }
}
