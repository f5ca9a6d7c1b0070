package cymru.prawf.person.web;

import static cymru.prawf.person.SomePeople.load;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.TestClock;
import cymru.prawf.access.Role;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.Address;
import cymru.prawf.person.Circumstance;
import cymru.prawf.person.DatedDetail;
import cymru.prawf.person.DatedDetails;
import cymru.prawf.person.HouseholdMember;
import cymru.prawf.person.People;
import cymru.prawf.person.PersonAround;
import cymru.prawf.person.SomePeople;
import cymru.prawf.record.Fact;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class PersonPagesTest {

    static final StaffCode SIAN = new StaffCode("PPSIAN");
    static final LocalDate MAY = LocalDate.of(1985, 5, 3);

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    DatedDetails details;

    @Autowired
    Timelines timelines;

    @Autowired
    JdbcClient db;

    @Test
    void aPersonOfWhomLittleIsKnownSaysSo() {
        var crn = somebody("G100001", "Rhŷs", "O'Brien");
        assertThat(get("/cases/" + crn + "/person"))
                .hasStatusOk()
                .bodyText()
                .contains("Rhŷs O'Brien", "No main address is recorded", "None recorded", "Not recorded");
    }

    @Test
    void anOfficerAddsACircumstanceOnceHoweverOftenTheyClick() {
        var crn = somebody("G100002", "Mary", "Evans");
        var form = Map.of(
                "kind",
                "RELATIONSHIP",
                "what",
                "Began a relationship",
                "toldBy",
                "Mary",
                "from.day",
                "28",
                "from.month",
                "november",
                "from.year",
                "2016",
                "onceAs",
                UUID.randomUUID().toString());
        assertThat(post("/cases/G100002/person/circumstances/new", form)).hasRedirectedUrl("/cases/G100002/person");
        assertThat(post("/cases/G100002/person/circumstances/new", form)).hasRedirectedUrl("/cases/G100002/person");
        assertThat(sentences(crn)).containsExactly("Relationship: Began a relationship, as Mary told us");
        assertThat(get("/cases/G100002/person")).bodyText().contains("Since 28 November 2016", "Mary told us");
    }

    @ParameterizedTest
    @CsvSource({
        "'', , 28, 11, 2016, Select what this is about",
        "CARING, '', 28, 11, 2016, Enter what began or is so",
        "CARING, Mother, '', '', '', Enter the date from which this holds",
        "CARING, Mother, 1, 12, 2016, The first day must be today or in the past",
        "CARING, Mother, 31, 2, 2016, The first day must be a real date"
    })
    void aCircumstanceThatIsWrongIsAskedForAgainWithTheWordsKept(
            String kind, String what, String day, String month, String year, String error) {
        somebody("G100003", "Mary", "Evans");
        var form = new TreeMap<String, String>(Map.of("detail", "Kept <b>words</b>"));
        form.put("kind", kind);
        form.put("what", what == null ? "" : what);
        form.put("from.day", day);
        form.put("from.month", month);
        form.put("from.year", year);
        assertThat(post("/cases/G100003/person/circumstances/new", form))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(error, "Kept &lt;b&gt;words&lt;/b&gt;");
    }

    @Test
    void somethingEndsAndIsThenPast() {
        var crn = somebody("G100004", "Mary", "Evans", SomePeople.circumstance("G100004", "Works nights"));
        var path = "/cases/G100004/person/circumstances/"
                + only(Circumstance.class, crn).id();
        assertThat(get(path + "/end")).hasStatusOk().bodyText().contains("Works nights");
        assertThat(post(path + "/end", Map.of("until.day", "2", "until.month", "3", "until.year", "2016")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The last day must be on or after the first day");
        assertThat(post(path + "/end", Map.of("until.day", "29", "until.month", "11", "until.year", "2016")))
                .hasRedirectedUrl("/cases/G100004/person");
        assertThat(get("/cases/G100004/person"))
                .bodyText()
                .contains("What has ended", "3 March 2016 to 29 November 2016");
    }

    @Test
    void theSecondToCorrectTheSameSeesTheFirstAndKeepsTheirWords() {
        var crn = somebody("G100005", "Mary", "Evans", SomePeople.circumstance("G100005", "Works nihgts"));
        var path = "/cases/G100005/person/circumstances/"
                + only(Circumstance.class, crn).id() + "/correction";
        assertThat(get(path)).hasStatusOk().bodyText().contains("Works nihgts");
        assertThat(post(path, correction("Works nights", 1))).hasRedirectedUrl("/cases/G100005/person");
        var second = post(path, correction("Works at night", 1));
        assertThat(second)
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("changed this at 10am", "Works nights", "Works at night", "name=\"version\" value=\"2\"");
        assertThat(post(path, correction("Works at night", 2))).hasRedirectedUrl("/cases/G100005/person");
        assertThat(only(Circumstance.class, crn).what()).isEqualTo("Works at night");
    }

    @Test
    void aCorrectionSaysWhatWasWrong() {
        var crn = somebody("G100006", "Mary", "Evans", SomePeople.circumstance("G100006", "Works nihgts"));
        var form = correction("Works nights", 1);
        form.put("reason", " ");
        assertThat(post(
                        "/cases/G100006/person/circumstances/"
                                + only(Circumstance.class, crn).id() + "/correction",
                        form))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter what was wrong");
    }

    @Test
    void anAddressAndWhoElseLivesThereAreShownTogether() {
        var crn = somebody("G100007", "Mary", "Evans");
        post(
                "/cases/G100007/person/addresses/new",
                Map.of(
                        "use",
                        "MAIN",
                        "street",
                        "12 High Street",
                        "town",
                        "Newport",
                        "postcode",
                        "np20 1aa",
                        "from.day",
                        "1",
                        "from.month",
                        "3",
                        "from.year",
                        "2016"));
        var address = only(Address.class, crn).id();
        assertThat(get("/cases/G100007/person/household/new?address=" + address))
                .hasStatusOk()
                .bodyText()
                .contains(address.toString(), "action=\"/cases/G100007/person/household/new\"");
        assertThat(post(
                        "/cases/G100007/person/household/new",
                        Map.of("address", address.toString(), "name", "Jo", "relationship", "daughter", "age", "7")))
                .hasRedirectedUrl("/cases/G100007/person");
        assertThat(only(HouseholdMember.class, crn).child()).isTrue();
        assertThat(get("/cases/G100007/person"))
                .bodyText()
                .contains("12 High Street", "NP20 1AA", "7 years old", "A child")
                .doesNotContain("No main address");
    }

    @Test
    void noFixedAbodeNeedsNoStreet() {
        somebody("G100008", "Mary", "Evans");
        var form = new TreeMap<>(Map.of("use", "MAIN", "from.day", "1", "from.month", "3", "from.year", "2016"));
        assertThat(post("/cases/G100008/person/addresses/new", form))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("say that they have no fixed abode");
        form.put("noFixedAbode", "true");
        assertThat(post("/cases/G100008/person/addresses/new", form)).hasRedirectedUrl("/cases/G100008/person");
        assertThat(get("/cases/G100008/person")).bodyText().contains("No fixed abode");
    }

    @Test
    void aRiskSaysToWhom() {
        var crn = somebody("G100009", "Colin", "Evans");
        post(
                "/cases/G100009/person/people-around/new",
                Map.of(
                        "name",
                        "Anne Price",
                        "relationship",
                        "former partner",
                        "risk",
                        "Threats",
                        "phone",
                        "07700 900001"));
        assertThat(only(PersonAround.class, crn).risk()).isEqualTo("Threats");
        assertThat(get("/cases/G100009/person"))
                .bodyText()
                .contains("Risk to Anne Price: Threats", "href=\"tel:07700900001\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aliases", "adjustments", "addresses", "circumstances", "people-around", "household"})
    void everyFormOpens(String kind) {
        somebody("G100010", "Mary", "Evans");
        assertThat(get("/cases/G100010/person/" + kind + "/new")).hasStatusOk();
        assertThat(post("/cases/G100010/person/" + kind + "/new", Map.of())).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "REACH", "LANGUAGE", "PREFERENCES", "EQUALITY", "NUMBERS", "NOTES"})
    void everySectionOpens(String section) {
        somebody("G100011", "Mary", "Evans");
        assertThat(get("/cases/G100011/person/details/" + section)).hasStatusOk();
    }

    @Test
    void detailsAreChangedAndKeptWhenWrong() {
        var crn = somebody("G100012", "Mary", "Evans");
        var path = "/cases/G100012/person/details/REACH";
        assertThat(post(path, Map.of("version", "1", "MOBILE", "ring me", "EMAIL", "mary@example")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mobile must be a phone number", "Enter an email address in the correct format", "ring me");
        assertThat(post(path, Map.of("version", "1", "MOBILE", "07700 900002", "EMAIL", "mary@example.org")))
                .hasRedirectedUrl("/cases/G100012/person");
        assertThat(people.get(crn).reach().email()).isEqualTo("mary@example.org");
    }

    @Test
    void aBirthDateInTheFutureIsRefused() {
        somebody("G100013", "Mary", "Evans");
        assertThat(post(
                        "/cases/G100013/person/details/NAME",
                        Map.of(
                                "version",
                                "1",
                                "SURNAME",
                                "",
                                "BIRTH_DATE.day",
                                "1",
                                "BIRTH_DATE.month",
                                "12",
                                "BIRTH_DATE.year",
                                "2016")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Date of birth must be today or in the past", "Enter the last name");
    }

    @Test
    void theSecondOfTwoEditorsChoosesWhoseToKeep() {
        var crn = somebody("G100014", "Mary", "Evans");
        var path = "/cases/G100014/person/details/REACH";
        post(path, Map.of("version", "1", "MOBILE", "07700 900003", "PHONE", "01633 960003", "EMAIL", ""));
        var mine = new TreeMap<>(
                Map.of("version", "1", "MOBILE", "07700 900004", "PHONE", "", "EMAIL", "mary@example.org"));
        assertThat(post(path, mine))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Someone else changed this", "07700 900003", "07700 900004", "value=\"mary@example.org\"");
        assertThat(people.get(crn).reach().email()).isEmpty();

        mine.remove("PHONE");
        mine.putAll(Map.of("version", "2", "seen", "1", "clash.MOBILE", "true"));
        assertThat(post(path, mine))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select which to keep: Mobile");
        mine.put("keep.MOBILE", "MINE");
        assertThat(post(path, mine)).hasRedirectedUrl("/cases/G100014/person");
        assertThat(people.get(crn).reach()).satisfies(reach -> {
            assertThat(reach.mobile()).isEqualTo("07700 900004");
            assertThat(reach.phone()).isEqualTo("01633 960003");
            assertThat(reach.email()).isEqualTo("mary@example.org");
        });
    }

    @Test
    void tenThousandCharactersAreTooMany() {
        somebody("G100015", "Mary", "Evans");
        assertThat(post("/cases/G100015/person/details/NAME", Map.of("version", "1", "SURNAME", "x".repeat(10_000))))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Last name must be 100 characters or fewer");
    }

    @Test
    void nulIsNoCharacterOfAName() {
        var crn = somebody("G100016", "Mary", "Evans");
        assertThat(post("/cases/G100016/person/details/NAME", Map.of("version", "1", "SURNAME", "Ev\0ans")))
                .hasRedirectedUrl("/cases/G100016/person");
        assertThat(people.get(crn).name().surname()).isEqualTo("Evans");
    }

    @Test
    void somebodyLikeThemIsShownBeforeAPersonIsAdded() {
        somebody("G100017", "Gareth", "Lookalikequorn");
        var form = newPerson("Garreth", "Lookalikequorn");
        var asked = post("/people/new", form);
        assertThat(asked).hasStatusOk().bodyText().contains("Are they on the record already?", "G100017", "Garreth");
        form.put("noneOfThese", "true");
        var added = post("/people/new", form);
        assertThat(added).hasStatus3xxRedirection();
        assertThat(post("/people/new", form))
                .hasRedirectedUrl(added.getMvcResult().getResponse().getRedirectedUrl());
        assertThat(db.sql("select count(*) from person.person where surname = 'Lookalikequorn'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoeverIsAddedIsHeldByNobodyAndThatIsSaid() {
        var added = post("/people/new", newPerson("Meirion", "Nobodysyet"));
        var address = String.valueOf(added.getMvcResult().getResponse().getRedirectedUrl());
        assertThat(address).matches("/cases/[A-Z0-9]+");
        somebodyAsked(address.substring("/cases/".length()));
        assertThat(get(address))
                .bodyText()
                .contains("Nobody holds this case. A team manager can give it to an officer.");
    }

    @Test
    void aManagerWhoAddsSomebodyGoesOnToGiveThemAnOfficer() {
        var added = post("/people/new", newPerson("Mostyn", "Nobodysnow"), Role.TEAM_MANAGER);
        var address = String.valueOf(added.getMvcResult().getResponse().getRedirectedUrl());
        assertThat(address).matches("/cases/[A-Z0-9]+/officer");
        somebodyAsked(address.split("/")[2]);
        assertThat(browser.get().uri(address).with(SignedInAs.officer(SIAN, Role.TEAM_MANAGER)))
                .bodyText()
                .contains("Nobody holds this case today", "Give the case to an officer");
    }

    @Test
    void aNewPersonNeedsALastNameABirthDateAndASex() {
        assertThat(post("/people/new", Map.of("forename", "Gareth")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Enter the last name",
                        "Enter the date of birth, or say that it is not known",
                        "Select the sex");
    }

    @Test
    void aCrnInUseIsSaidAtItsField() {
        somebody("G100018", "Gareth", "Inuse");
        var form = newPerson("Someone", "Elsequorn");
        form.put("crn", "G100018");
        assertThat(post("/people/new", form))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("CRN G100018 is in use", "Elsequorn");
    }

    @Test
    void anInspectorReadsAndChangesNothing() {
        somebody("G100019", "Mary", "Evans");
        var inspector = SignedInAs.officer(SIAN, Role.INSPECTOR);
        assertThat(browser.get().uri("/cases/G100019/person").with(inspector))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/details/NAME", "circumstances/new");
        for (var path :
                List.of("/cases/G100019/person/details/NAME", "/cases/G100019/person/aliases/new", "/people/new")) {
            assertThat(browser.get().uri(path).with(inspector)).as(path).hasStatus(FORBIDDEN);
        }
    }

    @Test
    void anEntryOfAnotherPersonIsNotThere() {
        var other = somebody("G100020", "Mary", "Evans", SomePeople.circumstance("G100020", "Works nights"));
        somebody("G100021", "Colin", "Evans");
        var id = only(Circumstance.class, other).id();
        assertThat(get("/cases/G100021/person/circumstances/" + id + "/end")).hasStatus(NOT_FOUND);
        assertThat(get("/cases/G100021/person/circumstances/nonsense/end")).hasStatus(NOT_FOUND);
        assertThat(get("/cases/G100021/person/details/NONSENSE")).hasStatus(NOT_FOUND);
    }

    private Crn somebody(String crn, String forename, String surname, DatedDetail... known) {
        var person = SomePeople.person(crn, forename, surname, MAY);
        if (people.find(person.crn()).isEmpty()) {
            load(person, known);
        }
        somebodyAsked(crn);
        return person.crn();
    }

    private void somebodyAsked(String crn) {
        db.sql("""
                insert into access.reason_for_access (crn, user_name, on_day, reason, words, given_at)
                values (:crn, :user, :day, 'COVERING', '', now()) on conflict do nothing
                """)
                .param("crn", crn)
                .param("user", SIAN.value().toLowerCase())
                .param("day", UkTime.dateOf(TestClock.TEN))
                .update();
    }

    private static Map<String, String> newPerson(String forename, String surname) {
        return new TreeMap<>(Map.of(
                "forename",
                forename,
                "surname",
                surname,
                "birthDate.day",
                "3",
                "birthDate.month",
                "5",
                "birthDate.year",
                "1985",
                "sex",
                "MALE",
                "onceAs",
                UUID.randomUUID().toString()));
    }

    private static Map<String, String> correction(String what, int version) {
        return new TreeMap<>(Map.of(
                "kind",
                "EMPLOYMENT",
                "what",
                what,
                "from.day",
                "3",
                "from.month",
                "3",
                "from.year",
                "2016",
                "reason",
                "Spelling",
                "version",
                "" + version,
                "onceAs",
                UUID.randomUUID().toString()));
    }

    private <T extends DatedDetail> T only(Class<T> kind, Crn crn) {
        var all = details.all(kind, crn);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri(path)
                .with(SignedInAs.officer(SIAN, Role.RESPONSIBLE_OFFICER))
                .exchange();
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        return post(path, form, Role.RESPONSIBLE_OFFICER);
    }

    private MvcTestResult post(String path, Map<String, String> form, Role role) {
        var request = browser.post().uri(path).with(csrf()).with(SignedInAs.officer(SIAN, role));
        form.forEach(request::param);
        return request.exchange();
    }

    private List<String> sentences(Crn crn) {
        return timelines.of(crn).facts().stream()
                .map(RecordedFact::fact)
                .map(Fact::sentence)
                .toList();
    }
}
