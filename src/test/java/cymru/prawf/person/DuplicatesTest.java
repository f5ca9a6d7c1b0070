package cymru.prawf.person;

import static cymru.prawf.person.SomePeople.load;
import static cymru.prawf.person.SomePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class DuplicatesTest {

    @Autowired
    Duplicates duplicates;

    @Autowired
    LimitedAccess limited;

    @BeforeAll
    void gareth() {
        var gareth = person("D100001", "Gareth", "Dupliquorn", LocalDate.of(1985, 5, 3));
        load(new Person(
                gareth.crn(),
                gareth.name(),
                "",
                gareth.birthDate(),
                null,
                new Numbers("1999/0000123K", "", "A9999ZZ"),
                gareth.reach(),
                gareth.languages(),
                gareth.equality(),
                gareth.preferences(),
                "",
                1));
    }

    @ParameterizedTest
    @CsvSource({
        "Gareth, Dupliquorn, 1985-05-03, true",
        "Garreth, Dupliquorne, 1985-05-03, true",
        "Gareth, Dupliquorn, 1985-03-05, true",
        "Gareth, Dupliquorn, 1984-05-03, true",
        "Gareth, Dupliquorn, 1986-05-03, true",
        "Gareth, Dupliquorn, 1985-05-04, false",
        "Gareth, Dupliquorn, , true",
        "Somebody, Else, 1985-05-03, false"
    })
    void aNameAndADateOfBirthLikeTheirsMayBeThem(
            String forename, String surname, @Nullable LocalDate born, boolean likely) {
        assertThat(found(forename, surname, born, Numbers.NONE)).isEqualTo(likely ? List.of("D100001") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"99/123k, ''", "'', a9999zz", "1999/123K, A0000AA"})
    void theSameNumberMayBeThemWhateverTheName(String pnc, String prisonNumber) {
        assertThat(found("Somebody", "Else", null, new Numbers(pnc, "", prisonNumber)))
                .contains("D100001");
    }

    @Test
    @Transactional
    void nothingIsSaidOfALimitedPerson() {
        limited.limit(new Crn("D100001"), LimitedAccess.Kind.RESTRICTION, List.of("sian"), "Only Sian", "manager");
        assertThat(found("Gareth", "Dupliquorn", LocalDate.of(1985, 5, 3), new Numbers("1999/0000123K", "", "")))
                .isEmpty();
    }

    private List<String> found(String forename, String surname, @Nullable LocalDate born, Numbers numbers) {
        return duplicates.of(new Registration(null, PersonName.of(forename, surname), "", born, null, numbers)).stream()
                .map(likely -> likely.crn().value())
                .toList();
    }
}
