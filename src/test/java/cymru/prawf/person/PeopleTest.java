package cymru.prawf.person;

import static cymru.prawf.person.PersonDetail.EMAIL;
import static cymru.prawf.person.PersonDetail.MOBILE;
import static cymru.prawf.person.PersonDetail.RELIGION;
import static cymru.prawf.person.PersonDetail.SURNAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Fact;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PrawfTest
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    PersonSearch search;

    @Autowired
    LimitedAccess limited;

    @Autowired
    Timelines timelines;

    @Test
    void somebodyAddedIsGivenACrnAndTheRecordBegins() {
        var crn = add(null, "Rhys", "Newcomer");
        assertThat(crn.value()).matches("[A-Z]\\d{6}");
        assertThat(people.get(crn).name().spoken()).isEqualTo("Rhys Newcomer");
        assertThat(sentences(crn)).containsExactly("Added to the record as Rhys Newcomer, born 3 May 1985");
    }

    @Test
    void aCrnThatIsInUseIsRefused() {
        add(new Crn("P100001"), "Rhys", "First");
        assertThatThrownBy(() -> add(new Crn("P100001"), "Rhys", "Second"))
                .isInstanceOf(CrnInUse.class)
                .hasMessageContaining("in use");
    }

    @Test
    void aCrnOfALimitedPersonIsRefusedInTheSameWords() {
        var crn = new Crn("P100002");
        limited.limit(crn, LimitedAccess.Kind.RESTRICTION, List.of("sian"), "Only Sian", "manager");
        assertThatThrownBy(() -> add(crn, "Rhys", "Second"))
                .isInstanceOf(CrnInUse.class)
                .hasMessage("CRN P100002 is in use. Leave it empty to be given a new one");
    }

    @Test
    void aFormSentTwiceAtTheSameMomentAddsOnePerson() throws Exception {
        var onceAs = UUID.randomUUID().toString();
        Callable<Crn> click = () -> people.register(registration(null, "Double", "Click"), "sian", onceAs);
        try (var two = Executors.newFixedThreadPool(2)) {
            var crns = two.invokeAll(List.of(click, click));
            assertThat(crns.get(0).get()).isEqualTo(crns.get(1).get());
            assertThat(sentences(crns.get(0).get())).hasSize(1);
        }
    }

    @Test
    void aNumberThatIsTakenIsPassedBy() {
        var first = add(null, "Rhys", "Numbered");
        var next = "W%06d".formatted(Integer.parseInt(first.value().substring(1)) + 1);
        SomePeople.load(SomePeople.person(next, "From", "Elsewhere", null));
        assertThat(add(null, "Rhys", "Numbered").value()).isGreaterThan(next);
    }

    @Test
    void aChangeIsAFactAndTheNewNameFindsThem() {
        var crn = add(null, "Mary", "Abercrombie");
        change(crn, 1, Map.of(SURNAME, "Zwinglyquorn", MOBILE, "07700 900999"));
        assertThat(sentences(crn))
                .contains("Last name changed from Abercrombie to Zwinglyquorn", "Mobile recorded: 07700 900999");
        assertThat(found("zwinglyquorn")).containsExactly(crn);
        assertThat(found("abercrombie")).isEmpty();
        assertThat(found("07700900999")).contains(crn);
    }

    @Test
    void whatIsSensitiveIsNotSaidOpenly() {
        var crn = add(null, "Mary", "Faith");
        change(crn, 1, Map.of(RELIGION, "Quaker"));
        assertThat(timelines.of(crn).facts().getLast().fact()).satisfies(fact -> {
            assertThat(fact.sentence()).isEqualTo("Religion or belief changed");
            assertThat(fact.note()).contains("To: Quaker");
            assertThat(fact.sensitive()).isTrue();
        });
    }

    @Test
    void theSameDetailsSavedAgainAreNoChange() {
        var crn = add(null, "Mary", "Same");
        change(crn, 1, Map.of(SURNAME, " Same "));
        assertThat(people.get(crn).version()).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoEditorsIsShownWhatTheFirstChangedAndNothingIsSaved() {
        var crn = add(null, "Mary", "Edited");
        people.change(crn, new Details(Map.of(MOBILE, "111111")), 1, "sian");
        assertThatThrownBy(() -> change(crn, 1, Map.of(MOBILE, "222222", EMAIL, "m@example.org")))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.clashes())
                                .containsExactly(new ChangedMeanwhile.Clash(
                                        MOBILE, "", "111111", "sian", TestClock.TEN, "222222")));
        assertThat(people.get(crn).reach().email()).isEmpty();
    }

    @Test
    void twoEditorsOfDifferentDetailsBothKeepTheirs() {
        var crn = add(null, "Mary", "Apart");
        people.change(crn, new Details(Map.of(MOBILE, "111111", EMAIL, "")), 1, "sian");
        change(crn, 1, Map.of(MOBILE, "", EMAIL, "m@example.org"));
        assertThat(people.get(crn).reach()).satisfies(reach -> {
            assertThat(reach.mobile()).isEqualTo("111111");
            assertThat(reach.email()).isEqualTo("m@example.org");
        });
    }

    @Test
    void twoEditorsWhoSayTheSameDoNotClash() {
        var crn = add(null, "Mary", "Agreed");
        people.change(crn, new Details(Map.of(MOBILE, "111111")), 1, "sian");
        change(crn, 1, Map.of(MOBILE, "111111"));
        assertThat(sentences(crn)).hasSize(2);
    }

    private Crn add(@Nullable Crn crn, String forename, String surname) {
        return people.register(
                registration(crn, forename, surname), "sian", UUID.randomUUID().toString());
    }

    private static Registration registration(@Nullable Crn crn, String forename, String surname) {
        return new Registration(
                crn, PersonName.of(forename, surname), "", LocalDate.of(1985, 5, 3), Sex.MALE, Numbers.NONE);
    }

    private void change(Crn crn, int version, Map<PersonDetail, String> details) {
        people.change(crn, new Details(details), version, "rhys");
    }

    private List<Crn> found(String typed) {
        return search.find(Wanted.of(typed, LocalDate.of(2016, 11, 30))).matches().stream()
                .map(Match::crn)
                .toList();
    }

    private List<String> sentences(Crn crn) {
        return timelines.of(crn).facts().stream()
                .map(RecordedFact::fact)
                .map(Fact::sentence)
                .toList();
    }
}
