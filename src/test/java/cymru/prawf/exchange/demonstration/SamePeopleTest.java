package cymru.prawf.exchange.demonstration;

import static cymru.prawf.exchange.demonstration.SomeGwent.GWENT;
import static cymru.prawf.exchange.demonstration.SomeGwent.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.person.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same seed, the same people: whatever the threads, the scale and the day. */
class SamePeopleTest {

    @Test
    void theSameSeedMakesTheSameRecordsOnOneThreadAsOnMany() throws Exception {
        try (var alone = new ForkJoinPool(1)) {
            var again = alone.submit(
                            () -> print(Gwent.drawn(Area.GWENT, 2016, TODAY).files()))
                    .get();
            assertThat(again).isEqualTo(print(SomeGwent.FILES.stream()));
        }
    }

    @Test
    void anotherSeedMakesOtherPeople() {
        assertThat(names(Gwent.drawn(Area.GWENT, 1, TODAY))).isNotEqualTo(names(GWENT));
    }

    @Test
    void onAnotherDayOfTheYearTheyAreTheSamePeople() {
        assertThat(people(Gwent.drawn(Area.GWENT, 2016, TODAY.minusDays(9)))).isEqualTo(people(GWENT));
    }

    @Test
    void anotherAreaGoesOnWhereTheOneBeforeEnds() {
        var second = Gwent.drawn(new Area(2), 2016, TODAY);
        assertThat(second.drafts().getFirst().plan().crn().value()).isEqualTo("DEM002762");
        assertThat(second.drafts().getFirst().plan().officer().team().name()).endsWith("of Area 2");
        assertThat(second.files().limit(300))
                .allSatisfy(file -> assertThat(file.entries()).hasSizeGreaterThan(10));
    }

    @Test
    void theLastAreaOfEnglandAndWalesHas93PeopleMore() {
        var organisation = Organisation.of(new Area(95), Dice.of(2016), TODAY);
        var plans = Caseload.of(new Area(95), organisation, Dice.of(2016));
        assertThat(plans).hasSize(2_761 + 93);
        assertThat(plans.getLast().number()).isEqualTo(262_388);
    }

    private static List<String> names(Gwent gwent) {
        return people(gwent).stream().map(person -> person.name().whole()).toList();
    }

    private static List<Person> people(Gwent gwent) {
        return gwent.drafts().stream().map(Draft::person).toList();
    }

    private static String print(Stream<CaseFile> files) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        files.flatMap(file -> file.entries().stream())
                .forEach(entry -> digest.update(entry.fact().toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
