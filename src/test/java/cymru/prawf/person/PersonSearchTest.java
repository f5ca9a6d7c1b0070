package cymru.prawf.person;

import static cymru.prawf.person.SomePeople.alias;
import static cymru.prawf.person.SomePeople.load;
import static cymru.prawf.person.SomePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class PersonSearchTest {

    static final LocalDate MAY = LocalDate.of(1985, 5, 3);

    @Autowired
    PersonSearch search;

    @Autowired
    LimitedAccess limited;

    @BeforeAll
    void thePeopleOfThisTest() {
        load(person("Q100001", "Siân", "Davies-Quorn", MAY));
        load(person("Q100002", "Muhammad", "Quorn O'Shea", MAY.plusDays(1)));
        load(person("Q100003", "Llŷr", "Ŵynquorn", null));
        load(person("Q100004", "Владимир", "Кворн", null));
        load(person("Q100005", "Rhys", "Quornmorgan", null), alias(new Crn("Q100005"), "Dai", "Zebraquorn"));
        var named = person("Q100006", "Gwilym", "Prefquorn", null);
        load(new Person(
                named.crn(),
                named.name(),
                "Bilboquorn",
                MAY,
                null,
                new Numbers("2004/0712343H", "SF39/83715K", "A1234QQ"),
                new Reach("", "01633 960001", "07700 900123", true),
                named.languages(),
                named.equality(),
                named.preferences(),
                "",
                1));
    }

    @ParameterizedTest
    @CsvSource({
        "sian davies quorn, Q100001",
        "SIÂN QUORN, Q100001",
        "quorn davis, Q100001",
        "sean davies quorn, Q100001",
        "mohammed quorn, Q100002",
        "quorn oshea, Q100002",
        "quorn o'shea, Q100002",
        "quorn O’Shea, Q100002",
        "llyr wynquorn, Q100003",
        "Llŷr Ŵynquorn, Q100003",
        "владимир, Q100004",
        "morgan rhys quornmorgan, ''",
        "quornmorgan rhys, Q100005",
        "quornmor, Q100005",
        "dai zebraquorn, Q100005",
        "bilboquorn, Q100006",
        "prefquron, Q100006"
    })
    void namesAreFoundWithoutAccentsAndNearEnough(String typed, String crn) {
        if (crn.isEmpty()) {
            assertThat(crns(typed)).isEmpty();
        } else {
            assertThat(crns(typed)).first().isEqualTo(crn);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q100006",
                " q100006 ",
                "2004/0712343H",
                "04/712343h",
                "SF39/83715K",
                "a1234qq",
                "07700900123",
                "+447700900123",
                "01633 960001"
            })
    void numbersAreFoundHoweverTheyAreWritten(String typed) {
        assertThat(crns(typed)).containsExactly("Q100006");
    }

    @Test
    void aDateOfBirthNarrowsAName() {
        assertThat(crns("quorn 3/5/1985")).containsExactly("Q100001");
        assertThat(crns("3 May 1985")).contains("Q100001", "Q100006").doesNotContain("Q100002");
    }

    @Test
    void whatMatchedIsSaidWhenItIsNotTheName() {
        assertThat(find("dai zebraquorn").matches())
                .containsExactly(new Match(new Crn("Q100005"), MatchedBy.ALIAS, "Dai Zebraquorn"));
    }

    @Test
    void somebodySpeltExactlySoComesBeforeSomebodySpeltNearlySo() {
        load(person("Q100010", "Ann", "Xylodavis", null));
        load(person("Q100011", "Ann", "Xylodavies", null));
        assertThat(crns("ann xylodavies")).containsExactly("Q100011", "Q100010");
        assertThat(crns("ann xylodavis")).containsExactly("Q100010", "Q100011");
        assertThat(find("ann xylodaviss").nearly()).isTrue();
    }

    @Test
    void aWordThatFindsNobodySuggestsTheNearestThatDoes() {
        load(person("Q100012", "Gwenllian", "Suggestible", null));
        assertThat(find("gwenlian zzyzx").suggestions()).containsExactly("Gwenllian");
    }

    @Test
    void moreThanFiveHundredAreTooMany() {
        for (int i = 0; i < 501; i++) {
            load(person("Q2%05d".formatted(i), "Sam", "Toomanyquorns", null));
        }
        assertThat(find("toomanyquorns")).isEqualTo(Found.tooManyToShow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "' or 1=1 --", "%%%", "---", "' '", "a", "((", "💚", "\u0301", "*"})
    void whateverIsTypedIsOnlyWords(String typed) {
        assertThat(find(typed)).isNotNull();
    }

    @Test
    @Transactional
    void aLimitedPersonIsInNeitherTheResultsNorTheSuggestions() {
        load(person("Q100020", "Hidden", "Secretquorn", LocalDate.of(1931, 1, 1)));
        assertThat(crns("hidden secretquorn")).containsExactly("Q100020");
        limited.limit(new Crn("Q100020"), LimitedAccess.Kind.RESTRICTION, List.of("sian"), "Only Sian", "manager");
        for (var typed : List.of("hidden secretquorn", "secretquor", "1/1/1931", "Q100020")) {
            assertThat(find(typed)).as(typed).isEqualTo(Found.nobody(List.of()));
        }
        assertThat(find("secretquorn zzyzx").suggestions()).doesNotContain("Secretquorn");
    }

    private List<String> crns(String typed) {
        return find(typed).matches().stream().map(match -> match.crn().value()).toList();
    }

    private Found find(String typed) {
        return search.find(Wanted.of(typed, LocalDate.of(2016, 11, 30)));
    }
}
