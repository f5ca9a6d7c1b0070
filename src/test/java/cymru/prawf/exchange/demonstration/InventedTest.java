package cymru.prawf.exchange.demonstration;

import static cymru.prawf.exchange.demonstration.SomeGwent.GWENT;
import static cymru.prawf.exchange.demonstration.SomeGwent.crns;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.person.Address;
import cymru.prawf.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody here is anybody, and nobody can be reached by mistake. */
class InventedTest {

    @Test
    void everyNameIsPutTogetherFromTheLists() {
        assertThat(crns(draft -> draft.plan().story() == null
                        && !draft.plan().origin().names().hold(draft.person().name())))
                .isEmpty();
    }

    @Test
    void theNamesKnowWelshAndOtherLetters() {
        assertThat(GWENT.drafts().stream().map(draft -> draft.person().name().forename()))
                .contains("Siân", "Llŷr", "Gwenllïan");
        assertThat(GWENT.drafts().stream().map(draft -> draft.person().name().surname()))
                .anyMatch(surname -> surname.chars().anyMatch(letter -> letter > 'ÿ'));
    }

    @Test
    void everyTelephoneNumberIsOneThatOfcomKeepsForDrama() {
        assertThat(people().flatMap(person ->
                        Stream.of(person.reach().mobile(), person.reach().phone())))
                .filteredOn(number -> !number.isEmpty())
                .hasSizeGreaterThan(1_500)
                .allMatch(number -> number.matches("07700 900\\d{3}|01632 960\\d{3}"));
    }

    @Test
    void everyEmailAddressIsAtExampleCom() {
        assertThat(people().map(person -> person.reach().email()))
                .filteredOn(email -> !email.isEmpty())
                .isNotEmpty()
                .allMatch(email -> email.endsWith("@example.com"));
    }

    @Test
    void noAddressCanGetALetter() {
        var homes = addresses().filter(address -> !address.noFixedAbode()).toList();
        assertThat(homes).hasSizeGreaterThan(2_500).allSatisfy(home -> {
            assertThat(Invented.isStreet(home.street())).isTrue();
            assertThat(home.postcode()).matches("(NP|CF)\\d{1,2} \\d[CIKMOV]{2}");
        });
    }

    @Test
    void crnsAndPncNumbersSayThatTheyAreNone() {
        assertThat(crns(draft -> !draft.plan().crn().value().matches("DEM\\d{6}")
                        || !draft.person().numbers().pnc().matches("9999/\\d{7}I")))
                .isEmpty();
    }

    @Test
    void everybodyIsAnAdult() {
        assertThat(people().map(Person::birthDate))
                .allSatisfy(born -> assertThat(born).isBefore(LocalDate.of(1998, 11, 30)));
    }

    private static Stream<Person> people() {
        return GWENT.drafts().stream().map(Draft::person);
    }

    private static Stream<Address> addresses() {
        return GWENT.drafts().stream()
                .map(Draft::life)
                .flatMap(List::stream)
                .filter(Address.class::isInstance)
                .map(Address.class::cast);
    }
}
