package cymru.prawf.person;

import static cymru.prawf.person.SomePeople.home;
import static cymru.prawf.person.SomePeople.load;
import static cymru.prawf.person.SomePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.Fact;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PrawfTest
class DatedDetailsTest {

    static final LocalDate MARCH = LocalDate.of(2016, 3, 3);
    static final LocalDate JUNE = LocalDate.of(2016, 6, 6);

    @Autowired
    DatedDetails details;

    @Autowired
    Timelines timelines;

    @Autowired
    PersonSearch search;

    @Autowired
    JdbcClient db;

    @Test
    void aCircumstanceThatBeginsAndEndsIsTwoFactsOnTheirDays() {
        var crn = load(person("E100001", "Mary", "Evans", null));
        var relationship = relationship(crn, "Began a relationship");
        details.add(relationship, "sian");
        details.add(relationship, "sian");
        details.end(Circumstance.class, crn, relationship.id(), JUNE, "They parted", "sian");
        assertThat(sentences(crn))
                .containsExactly(
                        "Relationship: Began a relationship, as Mary told us",
                        "Relationship: Began a relationship ended");
        assertThat(timelines.of(crn).facts())
                .extracting(fact -> fact.when().day())
                .containsExactly(MARCH, JUNE);
    }

    @Test
    void aCorrectionReplacesTheFactAndKeepsHowItStood() {
        var crn = load(person("E100002", "Mary", "Evans", null));
        var wrong = relationship(crn, "Maried");
        details.add(wrong, "sian");
        var right = new Circumstance(
                wrong.id(), crn, wrong.kind(), "Married", "", "Mary", "Certificate", Dates.from(MARCH));
        details.correct(right, 1, "Spelling", UUID.randomUUID(), "rhys");
        assertThat(details.all(Circumstance.class, crn)).containsExactly(right);
        var timeline = timelines.of(crn);
        assertThat(timeline.standing(CircumstanceBegun.class)).isEmpty();
        assertThat(timeline.standing(CircumstanceCorrected.class))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.what()).isEqualTo("Married");
                    assertThat(fact.note()).contains("Spelling");
                });
        assertThat(db.sql("select what from person.circumstance where replaced_by = :id")
                        .param("id", wrong.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Maried");
    }

    @Test
    void theSameCorrectionSentTwiceIsMadeOnce() {
        var crn = load(person("E100003", "Mary", "Evans", null));
        var wrong = relationship(crn, "Maried");
        details.add(wrong, "sian");
        var onceAs = UUID.randomUUID();
        details.correct(relationship(crn, wrong.id(), "Married"), 1, "Spelling", onceAs, "rhys");
        details.correct(relationship(crn, wrong.id(), "Married"), 1, "Spelling", onceAs, "rhys");
        assertThat(sentences(crn)).hasSize(2);
    }

    @Test
    void theSecondOfTwoWhoCorrectTheSameIsShownTheFirst() {
        var crn = load(person("E100004", "Mary", "Evans", null));
        var wrong = relationship(crn, "Maried");
        details.add(wrong, "sian");
        details.correct(relationship(crn, wrong.id(), "Married"), 1, "Spelling", UUID.randomUUID(), "sian");
        assertThatThrownBy(() -> details.correct(
                        relationship(crn, wrong.id(), "Separated"), 1, "Wrong", UUID.randomUUID(), "rhys"))
                .isInstanceOfSatisfying(AlreadyCorrected.class, already -> {
                    assertThat(already.now().by()).isEqualTo("sian");
                    assertThat(already.now().version()).isEqualTo(2);
                });
        assertThat(sentences(crn)).hasSize(2);
    }

    @Test
    void anEndThatWasWrongIsCorrectedAndItGoesOn() {
        var crn = load(person("E100005", "Mary", "Evans", null));
        var relationship = relationship(crn, "Married");
        details.add(relationship, "sian");
        details.end(Circumstance.class, crn, relationship.id(), JUNE, "They parted", "sian");
        details.correct(relationship, 1, "They did not part", UUID.randomUUID(), "sian");
        assertThat(timelines.of(crn).standing(CircumstanceEnded.class)).isEmpty();
        assertThat(details.all(Circumstance.class, crn))
                .singleElement()
                .satisfies(detail -> assertThat(detail.dates().until()).isNull());
    }

    @Test
    void anEndOnAnotherDayIsAnotherFactInItsPlace() {
        var crn = load(person("E100006", "Mary", "Evans", null));
        var relationship = relationship(crn, "Married");
        details.add(relationship, "sian");
        details.end(Circumstance.class, crn, relationship.id(), JUNE, "They parted", "sian");
        var later = new Circumstance(
                relationship.id(),
                crn,
                relationship.kind(),
                "Married",
                "",
                "Mary",
                "",
                new Dates(MARCH, JUNE.plusDays(7)));
        details.correct(later, 1, "A week later", UUID.randomUUID(), "sian");
        assertThat(timelines.of(crn).standing().filter(fact -> fact.fact() instanceof CircumstanceEnded))
                .extracting(fact -> fact.when().day())
                .containsExactly(JUNE.plusDays(7));
    }

    @Test
    void nothingEndsBeforeItBegan() {
        var crn = load(person("E100007", "Mary", "Evans", null));
        var relationship = relationship(crn, "Married");
        details.add(relationship, "sian");
        assertThatThrownBy(
                        () -> details.end(Circumstance.class, crn, relationship.id(), MARCH.minusDays(1), "", "sian"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatHasEndedCannotEndOnAnotherDay() {
        var crn = load(person("E100008", "Mary", "Evans", null));
        var relationship = relationship(crn, "Married");
        details.add(relationship, "sian");
        details.end(Circumstance.class, crn, relationship.id(), JUNE, "", "sian");
        details.end(Circumstance.class, crn, relationship.id(), JUNE, "", "sian");
        assertThatThrownBy(() -> details.end(Circumstance.class, crn, relationship.id(), JUNE.plusDays(1), "", "sian"))
                .hasMessage("This ended on 6 June 2016. Correct it if that is wrong");
        assertThat(sentences(crn)).hasSize(2);
    }

    @Test
    void aNewMainAddressEndsTheOneBefore() {
        var crn = load(person("E100009", "Mary", "Evans", null));
        details.add(home(crn, "12 High Street", MARCH), "sian");
        details.add(home(crn, "3 Dock Street", JUNE), "sian");
        assertThat(details.all(Address.class, crn))
                .extracting(address -> address.dates().until())
                .containsExactly(null, JUNE.minusDays(1));
        assertThat(sentences(crn))
                .contains(
                        "Main address is now 3 Dock Street, Newport, NP20 1AA",
                        "No longer at 12 High Street, Newport, NP20 1AA");
    }

    @Test
    void anAliasThatWasPutRightFindsThemUnderTheRightNameOnly() {
        var crn = load(person("E100010", "Mary", "Evans", null));
        var alias = SomePeople.alias(crn, "Molly", "Wrongquornalias");
        details.add(alias, "sian");
        assertThat(found("wrongquornalias")).containsExactly(crn);
        details.correct(
                new Alias(alias.id(), crn, "Molly", "Rightquornalias", null, Dates.UNKNOWN),
                1,
                "Misheard",
                UUID.randomUUID(),
                "sian");
        assertThat(found("molly rightquornalias")).containsExactly(crn);
        assertThat(found("wrongquornalias").contains(crn)).isFalse();
    }

    @Test
    void whatSomebodyTakesIsNotSaidOpenly() {
        var crn = load(person("E100011", "Mary", "Evans", null));
        var use = new Circumstance(
                UUID.randomUUID(),
                crn,
                CircumstanceKind.SUBSTANCE_USE,
                "Heroin daily",
                "",
                "Mary",
                "",
                Dates.from(MARCH));
        details.add(use, "sian");
        var fact = timelines.of(crn).facts().getLast().fact();
        assertThat(fact.sentence()).isEqualTo("Drugs and alcohol, as Mary told us");
        assertThat(fact.note()).isEqualTo("Heroin daily");
        assertThat(fact.sensitive()).isTrue();
    }

    private static Circumstance relationship(Crn crn, String what) {
        return relationship(crn, UUID.randomUUID(), what);
    }

    private static Circumstance relationship(Crn crn, UUID id, String what) {
        return new Circumstance(id, crn, CircumstanceKind.RELATIONSHIP, what, "", "Mary", "", Dates.from(MARCH));
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
