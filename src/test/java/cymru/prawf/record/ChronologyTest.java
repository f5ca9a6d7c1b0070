package cymru.prawf.record;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PrawfTest
class ChronologyTest {

    static final LocalDate TODAY = UkTime.dateOf(TestClock.TEN);

    @Autowired
    Chronology chronology;

    @Autowired
    Facts facts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theNewestDayComesFirstAndADayRunsFromMorningToEvening() {
        var crn = new Crn("C400001");
        append(crn, "Yesterday evening", TODAY.minusDays(1), 18);
        append(crn, "This afternoon", TODAY, 14);
        append(crn, "This morning", TODAY, 9);
        assertThat(sentences(crn, ChronologyFilter.NONE, 1))
                .containsExactly("This morning", "This afternoon", "Yesterday evening");
    }

    @Test
    void aPageHoldsWholeDays() {
        var crn = new Crn("C400002");
        for (int n = 0; n < 20; n++) {
            append(crn, "First day " + n, TODAY, 9);
            append(crn, "Second day " + n, TODAY.minusDays(1), 9);
            append(crn, "Third day " + n, TODAY.minusDays(2), 9);
        }
        var first = chronology.page(crn, ChronologyFilter.NONE, 1);
        assertThat(first.facts()).hasSize(40);
        assertThat(first.total()).isEqualTo(60);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(chronology.page(crn, ChronologyFilter.NONE, 2).facts()).hasSize(20);
        assertThat(chronology.page(crn, ChronologyFilter.NONE, 99).page()).isEqualTo(2);
    }

    @Test
    void wordsAreLookedForInWhatAReaderSees() {
        var crn = new Crn("C400003");
        append(crn, "Spoke of Housing and of debts", TODAY, 9);
        append(crn, "Spoke of work", TODAY, 10);
        assertThat(sentences(crn, words("debts housing"), 1)).containsExactly("Spoke of Housing and of debts");
        assertThat(chronology.page(crn, words("gambling"), 1).total()).isZero();
    }

    @Test
    void asKnownAtADateNothingAppearsThatBecameKnownLater() {
        var crn = new Crn("C400004");
        append(crn, "Known at once", TODAY.minusDays(3), 9);
        transaction.execute(_ -> facts.append(NewFact.of(
                crn,
                new FactNoted("Known two days later"),
                When.on(TODAY.minusDays(3)),
                "test:1",
                "sian",
                UkTime.startOf(TODAY.minusDays(1)))));
        assertThat(sentences(crn, knownAt(TODAY.minusDays(2)), 1)).containsExactly("Known at once");
        assertThat(sentences(crn, knownAt(TODAY.minusDays(1)), 1)).hasSize(2);
    }

    @Test
    void aCorrectionIsKnownFromTheDayItWasMade() {
        var crn = new Crn("C400005");
        long wrong = append(crn, "Attended", TODAY.minusDays(3), 9);
        transaction.execute(_ -> facts.append(NewFact.of(
                        crn,
                        new FactNoted("Did not attend"),
                        When.on(TODAY.minusDays(3)),
                        "test:1",
                        "sian",
                        TestClock.TEN)
                .correcting(wrong)));
        assertThat(chronology.page(crn, ChronologyFilter.NONE, 1).corrections()).hasSize(1);
        assertThat(chronology.page(crn, knownAt(TODAY.minusDays(1)), 1).corrections())
                .isEmpty();
    }

    @Test
    void headingsLeaveTheOthersOut() {
        var crn = new Crn("C400006");
        append(crn, "Of no particular kind", TODAY, 9);
        assertThat(chronology.page(crn, headings(Heading.OTHER), 1).total()).isOne();
        assertThat(chronology.page(crn, headings(Heading.CUSTODY), 1).total()).isZero();
    }

    private List<String> sentences(Crn crn, ChronologyFilter filter, int page) {
        return chronology.page(crn, filter, page).facts().stream()
                .map(fact -> fact.fact().sentence())
                .toList();
    }

    private static ChronologyFilter words(String words) {
        return new ChronologyFilter(Set.of(), words, null);
    }

    private static ChronologyFilter knownAt(LocalDate day) {
        return new ChronologyFilter(Set.of(), "", day);
    }

    private static ChronologyFilter headings(Heading... headings) {
        return new ChronologyFilter(Set.of(headings), "", null);
    }

    private long append(Crn crn, String words, LocalDate day, int hour) {
        var at = UkTime.at(LocalDateTime.of(day, LocalTime.of(hour, 0)));
        return transaction.execute(_ -> facts.append(
                NewFact.of(crn, new FactNoted(words), When.at(at), "test:1", "sian", at.plus(Duration.ofMinutes(20)))));
    }
}
