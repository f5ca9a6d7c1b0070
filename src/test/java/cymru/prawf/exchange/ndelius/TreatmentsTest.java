package cymru.prawf.exchange.ndelius;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is done with whatever cannot be taken as it stands, treatment by treatment. */
@PrawfTest
class TreatmentsTest extends Importing {

    @Test
    void somebodyBornInTheFutureWasBornAHundredYearsEarlier() {
        extract.table(
                "OFFENDER",
                Extract.OFFENDER,
                Extract.person(62001, "2065-07-19 00:00:00", 0, 0),
                Extract.person(62002, "2016-11-30 00:00:00", 0, 0));
        var report = directory.resolve("report.txt");
        run(false, report, false);
        assertThat(value(String.class, "select birth_date::text from person.person_view where crn = 'Z62001'"))
                .isEqualTo("1965-07-19");
        assertThat(value(String.class, "select birth_date::text from person.person_view where crn = 'Z62002'"))
                .isEqualTo("2016-11-30");
        assertThat(lines(report))
                .filteredOn(line -> line.contains("DATE_OF_BIRTH_DATE"))
                .containsExactly(
                        "OFFENDER,2,DATE_OF_BIRTH_DATE,Z62001,Born in the future. Taken to be born a hundred years earlier");
    }

    @Test
    void aTimeOfDayKeepsItsHourWhateverDateStandsBesideIt() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62011))
                .table(
                        "CONTACT",
                        Extract.CONTACT,
                        Extract.appointment(6211, 62011, "2016-03-10", "1970-01-01 14:30:00", "Y", "Y"),
                        Extract.appointment(6212, 62011, "2016-07-10", "2070-01-01 09:00:00", "Y", "Y"),
                        Extract.appointment(6213, 62011, "2016-08-10", "2070-01-01 00:00:00", "Y", "Y"));
        run();
        assertThat(db.sql("""
                        select (starts_at at time zone 'Europe/London')::text || ' ' || timed
                          from contact.appointment_view where crn = 'Z62011' order by starts_at
                        """).query(String.class).list())
                .containsExactly("2016-03-10 14:30:00 true", "2016-07-10 09:00:00 true", "2016-08-10 00:00:00 false");
    }

    @Test
    void aRegistrationWithoutCategoryAndLevelSaysThatNoneWasRecorded() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62021))
                .table(
                        "REGISTRATION",
                        "REGISTRATION_ID,OFFENDER_ID,REGISTER_TYPE_ID,REGISTRATION_DATE,REGISTER_LEVEL_ID,REGISTER_CATEGORY_ID,SOFT_DELETED,REGISTRATION_NOTES",
                        "6221,62021,27,2016-02-01 00:00:00,,,0,Bad",
                        "6222,62021,27,2016-02-02 00:00:00,1031,,0,")
                .table("R_REGISTER_TYPE", "REGISTER_TYPE_ID,CODE,DESCRIPTION,RECORD_LEVEL", "27,MAPP,MAPPA,Y");
        assertThat(run().problems()).containsEntry(Treatment.NOT_STATED, 2L);
        assertThat(standing("Z62021"))
                .contains("Registered: MAPPA", "Registered: MAPPA, category not recorded, level unknown: 1031");
    }

    @Test
    void aDeletedRowIsToldAsDeletedAndNowhereCurrent() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62031))
                .table(
                        "CONTACT",
                        Extract.CONTACT,
                        Extract.contact(6231, 62031, "2016-02-01", "Wrong person")
                                .replace(",0,2016", ",1,2016"));
        var result = run();
        assertThat(Objects.requireNonNull(result.files().get("CONTACT")).imported())
                .isOne();
        assertThat(count("contact.contact_view", "Z62031")).isZero();
        assertThat(chronology("Z62031")).last().satisfies(entry -> {
            assertThat(entry.fact().sentence()).isEqualTo("Deleted in nDelius: contact");
            assertThat(entry.fact().sensitive()).isTrue();
            assertThat(entry.fact().note()).contains("Wrong person");
        });
    }

    @Test
    void whatHangsOnADeletedRowIsDeletedToo() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62041))
                .table(
                        "EVENT",
                        "EVENT_ID,OFFENDER_ID,EVENT_NUMBER,REFERRAL_DATE,SOFT_DELETED",
                        "6241,62041,1,2016-01-04 00:00:00,1")
                .table(
                        "DISPOSAL",
                        "DISPOSAL_ID,EVENT_ID,DISPOSAL_DATE,DISPOSAL_TYPE_ID,SOFT_DELETED",
                        "6242,6241,2016-01-05 00:00:00,14,0");
        run();
        assertThat(count("sentence.sentence_view", "Z62041")).isZero();
        assertThat(standing("Z62041")).contains("Deleted in nDelius: event", "Deleted in nDelius: sentence");
    }

    @Test
    void aRowDeletedLaterIsNoLongerCurrent() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62046))
                .table("CONTACT", Extract.CONTACT, Extract.contact(6246, 62046, "2016-02-01", "Wrong person"));
        run();
        extract.table(
                "CONTACT",
                Extract.CONTACT,
                Extract.contact(6246, 62046, "2016-02-01", "Wrong person").replace(",0,2016", ",1,2016"));
        run();
        assertThat(standing("Z62046")).contains("Deleted in nDelius: contact").hasSize(2);
        assertThat(count("contact.contact_view", "Z62046")).isZero();
    }

    @Test
    void somebodyDeletedIsKeptAsideWithEverythingAboutThem() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62051).replace(",0,2016", ",1,2016"))
                .table("CONTACT", Extract.CONTACT, Extract.contact(6251, 62051, "2016-02-01", "Rang"));
        assertThat(run().problems()).containsEntry(Treatment.PERSON_DELETED, 1L);
        assertThat(count("person.person_view", "Z62051")).isZero();
        assertThat(count("exchange.kept_aside", "Z62051")).isEqualTo(2);
    }

    @Test
    void aFileWithoutANeededColumnIsKeptAsideAndTheOthersGoOn() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62061))
                .table("CONTACT", "OFFENDER_ID,CONTACT_DATE,NOTES", "62061,2016-02-01 00:00:00,Rang");
        var report = directory.resolve("report.txt");
        var result = run(false, report, false);
        assertThat(result.files().get("CONTACT")).isEqualTo(new FileTally(1, 0, 0, 0, 1, 0));
        assertThat(count("person.person_view", "Z62061")).isOne();
        assertThat(count("exchange.kept_aside", "Z62061")).isOne();
        assertThat(lines(report)).anyMatch(line -> line.startsWith("CONTACT,") && line.contains("CONTACT_ID"));
    }

    @Test
    void aTableNobodyKnowsIsKeptAsideWithItsPerson() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62071))
                .table("HOROSCOPE", "HOROSCOPE_ID,OFFENDER_ID,SIGN", "1,62071,Leo");
        assertThat(run().problems()).containsEntry(Treatment.TABLE_NOT_KNOWN, 1L);
        assertThat(value(String.class, "select columns->>'SIGN' from exchange.kept_aside where crn = 'Z62071'"))
                .isEqualTo("Leo");
    }

    @Test
    void aColumnNobodyKnowsStaysWithItsRow() {
        extract.table("OFFENDER", Extract.OFFENDER + ",SHOE_SIZE", Extract.person(62081) + ",9");
        run();
        assertThat(value(String.class, "select columns->>'SHOE_SIZE' from exchange.source_row where crn = 'Z62081'"))
                .isEqualTo("9");
        assertThat(value(
                        String.class,
                        "select value from person.as_imported where crn = 'Z62081' and field = 'Shoe size'"))
                .isEqualTo("9");
        extract.table(
                "CONTACT", Extract.CONTACT + ",WEATHER", Extract.contact(6281, 62081, "2016-02-01", "Rang") + ",rain");
        var report = directory.resolve("report.txt");
        run(false, report, false);
        assertThat(lines(report))
                .contains("CONTACT,1,WEATHER,,Prawf has no place for this column. Kept as written with every row");
        assertThat(value(
                        String.class, "select columns->>'WEATHER' from exchange.source_row where key = 'CONTACT:6281'"))
                .isEqualTo("rain");
    }

    @Test
    void whoHasNoCrnIsKeptAside() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62091).replace("Z62091", "not a CRN"))
                .table("CONTACT", Extract.CONTACT, Extract.contact(6291, 62091, "2016-02-01", "Rang"));
        var result = run();
        assertThat(result.problems()).containsEntry(Treatment.CRN_MALFORMED, 1L);
        assertThat(result.sum()).isEqualTo(new FileTally(2, 0, 0, 0, 2, 0));
    }

    @Test
    void ofTwoPeopleWithOneCrnTheSecondIsKeptAside() {
        extract.table(
                        "OFFENDER",
                        Extract.OFFENDER,
                        Extract.person(62101),
                        Extract.person(62102).replace("Z62102", "Z62101").replace("Rhys", "Siân"))
                .table("CONTACT", Extract.CONTACT, Extract.contact(6302, 62102, "2016-02-01", "Rang"));
        assertThat(run().problems()).containsEntry(Treatment.CRN_TWICE, 1L);
        assertThat(count("contact.contact_view", "Z62101")).isZero();
        assertThat(count("exchange.kept_aside", "Z62101")).isEqualTo(2);
    }

    @Test
    void somebodyWhoIsHereAlreadyIsNotMixedWithSomebodyOfTheSameCrn() {
        db.sql("""
                insert into person.person (crn, surname, forename, recorded_by, recorded_at)
                values ('Z62111', 'Price', 'Dai', 'sian', now())
                """).update();
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62111));
        assertThat(run().problems()).containsEntry(Treatment.CRN_TWICE, 1L);
        assertThat(value(String.class, "select surname from person.person_view where crn = 'Z62111'"))
                .isEqualTo("Price");
    }

    @Test
    void ofTwoRowsWithOneIdentifierTheSecondIsKeptAside() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62121))
                .table(
                        "CONTACT",
                        Extract.CONTACT,
                        Extract.contact(6321, 62121, "2016-02-01", "Rang"),
                        Extract.contact(6321, 62121, "2016-02-02", "Rang again"),
                        Extract.contact(6321, 62121, "2016-02-02", "Rang again"));
        var result = run();
        assertThat(result.problems()).containsEntry(Treatment.ID_TWICE, 2L);
        assertThat(result.files().get("CONTACT")).isEqualTo(new FileTally(3, 1, 0, 0, 2, 0));
        assertThat(count("contact.contact_view", "Z62121")).isOne();
    }

    @Test
    void aRequirementGoesWithItsOrderWhomeverItNames() {
        twoPeopleAndAnOrderOfTheFirst(62131, 62132, "62132");
        assertThat(run().problems()).containsEntry(Treatment.ORDER_WINS, 1L);
        assertThat(count("sentence.requirement_view", "Z62131")).isOne();
        assertThat(count("sentence.requirement_view", "Z62132")).isZero();
        assertThat(standing("Z62132"))
                .contains("nDelius names this person on a requirement of somebody else (RQMNT 62133)");
        assertThat(run().sum().imported()).isZero();
    }

    @Test
    void aRequirementThatNamesNobodyGoesWithItsOrder() {
        twoPeopleAndAnOrderOfTheFirst(62141, 62142, "999999");
        assertThat(run().problems()).containsEntry(Treatment.ORDER_WINS, 1L);
        assertThat(count("sentence.requirement_view", "Z62141")).isOne();
    }

    @Test
    void whatPointsNowhereIsKeptAsWrittenAndReported() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62151))
                .table(
                        "CONTACT",
                        Extract.CONTACT,
                        Extract.contact(6351, 62151, "2016-02-01", "Rang").replaceFirst(",,$", ",777,888"));
        var report = directory.resolve("report.txt");
        run(false, report, false);
        assertThat(lines(report))
                .contains(
                        "CONTACT,2,EVENT_ID,777,\"Points to a row that is not in the extract. Kept as written, not linked\"",
                        "CONTACT,2,STAFF_ID,888,Not in the extract. Shown as an unknown officer with this number",
                        "CONTACT,2,CONTACT_TYPE_ID,418,\"Not in the extract. Kept as written, shown as unknown\"");
        assertThat(value(String.class, "select officer from contact.contact_view where crn = 'Z62151'"))
                .isEqualTo("U888");
        assertThat(value(String.class, "select surname from staff.officer_view where code = 'U888'"))
                .isEqualTo("Officer 888 (unknown)");
    }

    @Test
    void neverTwoManagersOnOneDay() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62161))
                .table(
                        "OFFENDER_MANAGER",
                        "OFFENDER_MANAGER_ID,OFFENDER_ID,ALLOCATION_DATE,END_DATE,ALLOCATION_STAFF_ID,TEAM_ID,PROBATION_AREA_ID,ALLOCATION_REASON_ID,SOFT_DELETED",
                        "1,62161,2016-01-04 00:00:00,2016-03-01 00:00:00,11,1,1,9,0",
                        "2,62161,2016-03-01 00:00:00,2016-03-01 00:00:00,12,1,1,9,0",
                        "3,62161,2016-03-01 00:00:00,2016-06-01 00:00:00,13,1,1,9,0",
                        "4,62161,2016-07-01 00:00:00,,14,1,1,9,0");
        var result = run();
        assertThat(db.sql(
                                "select officer || ' ' || during from allocation.holder_view where crn = 'Z62161' order by during")
                        .query(String.class)
                        .list())
                .containsExactly("U11 [2016-01-04,2016-03-01)", "U13 [2016-03-01,2016-06-02)", "U14 [2016-07-01,)");
        assertThat(result.problems())
                .containsEntry(Treatment.OVERLAP_SHORTENED, 1L)
                .containsEntry(Treatment.OVERLAP_EMPTIED, 1L);
        assertThat(standing("Z62161")).contains("Offender manager recorded in nDelius");
    }

    @Test
    void aLaterManagerTakesOverFromThoseWhoAreHere() {
        var header =
                "OFFENDER_MANAGER_ID,OFFENDER_ID,ALLOCATION_DATE,END_DATE,ALLOCATION_STAFF_ID,TEAM_ID,PROBATION_AREA_ID,ALLOCATION_REASON_ID,SOFT_DELETED";
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62171))
                .table("OFFENDER_MANAGER", header, "11,62171,2016-01-04 00:00:00,,11,1,1,9,0");
        run();
        extract.table(
                "OFFENDER_MANAGER",
                header,
                "11,62171,2016-01-04 00:00:00,2016-06-01 00:00:00,11,1,1,9,0",
                "12,62171,2016-06-01 00:00:00,,12,1,1,9,0");
        run();
        assertThat(db.sql("select officer from allocation.holder_view where crn = 'Z62171' order by during")
                        .query(String.class)
                        .list())
                .containsExactly("U11", "U12");
    }

    @Test
    void anAppointmentThatDoesNotSayWhatCameOfItHasNoOutcome() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62181))
                .table("CONTACT", Extract.CONTACT, Extract.appointment(6381, 62181, "2016-03-10", "", "Y", ""));
        assertThat(run().problems()).containsEntry(Treatment.NO_OUTCOME, 1L);
        assertThat(value(Integer.class, "select outcome_version from contact.appointment_view where crn = 'Z62181'"))
                .isZero();
    }

    @Test
    void aValueThatIsNoDateLosesOnlyItself() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62191))
                .table("CONTACT", Extract.CONTACT, Extract.contact(6391, 62191, "2016-13-45", "Rang"));
        var result = run();
        assertThat(result.problems()).containsEntry(Treatment.NOT_A_DATE, 1L);
        assertThat(count("contact.contact_view", "Z62191")).isOne();
    }

    @Test
    void whatWasEnteredInTheFutureIsTakenToBeEnteredNow() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62201).replace("2016-01-04 09", "2099-01-04 09"));
        assertThat(run().problems()).containsEntry(Treatment.FUTURE_ENTRY, 1L);
        assertThat(chronology("Z62201").getFirst().recordedAt()).isEqualTo(clock.instant());
    }

    @Test
    void whatIsRecordedSaysWhenAndByWhomItWasEntered() {
        extract.table("OFFENDER", Extract.OFFENDER + ",CREATED_BY_USER_ID", Extract.person(62211) + ",5")
                .table("USER_", "USER_ID,DISTINGUISHED_NAME", "5,SianHowellsNPS");
        run();
        assertThat(chronology("Z62211")).first().satisfies(entry -> {
            assertThat(entry.recordedAt()).isEqualTo("2016-01-04T09:00:00Z");
            assertThat(entry.recordedBy()).isEqualTo("sianhowellsnps");
        });
    }

    @Test
    void theReportHoldsNoFormula() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(62221))
                .table(
                        "CONTACT",
                        Extract.CONTACT,
                        Extract.contact(6421, 62221, "2016-02-01", "Rang").replace(",418,", ",=1+1,"));
        var report = directory.resolve("report.txt");
        run(false, report, false);
        assertThat(lines(report)).anyMatch(line -> line.startsWith("CONTACT,2,CONTACT_TYPE_ID,'=1+1,"));
    }

    @Test
    void theReportNamesNobody() {
        extract.table(
                "OFFENDER",
                Extract.OFFENDER,
                Extract.person(62231, "2065-07-19 00:00:00", 0, 0).replace("Rhys", "R".repeat(200)));
        var report = directory.resolve("report.txt");
        run(false, report, false);
        assertThat(String.join("\n", lines(report)))
                .contains("OFFENDER,2,FIRST_NAME,Z62231,")
                .doesNotContain("RRRR", "Morgan", "2065");
    }

    @Test
    void aRestrictionOpensTheRecordToTheUserItNames() throws SQLException {
        limited(62241, 1, 0)
                .table("RESTRICTION", RESTRICTION, "6441,62241,5,2016-02-01 00:00:00,,1")
                .table("USER_", "USER_ID,DISTINGUISHED_NAME", "5,SianHowellsNPS");
        run();
        assertThat(sees("sianhowellsnps", "Z62241")).isTrue();
        assertThat(sees("somebody", "Z62241")).isFalse();
    }

    @Test
    void aRestrictionToSomebodyUnknownClosesTheRecordToEverybody() throws SQLException {
        limited(62251, 1, 0).table("RESTRICTION", RESTRICTION, "6451,62251,55,2016-02-01 00:00:00,,1");
        assertThat(run().problems()).containsEntry(Treatment.CLOSED_TO_ALL, 1L);
        assertThat(sees("somebody", "Z62251")).isFalse();
        assertThat(sees("", "Z62251")).isFalse();
    }

    @Test
    void aRestrictionToSeveralOfWhomSomeAreKnownOpensItToThose() throws SQLException {
        limited(62261, 1, 0)
                .table(
                        "RESTRICTION",
                        RESTRICTION,
                        "6461,62261,5,2016-02-01 00:00:00,,1",
                        "6462,62261,55,2016-02-01 00:00:00,,1")
                .table("USER_", "USER_ID,DISTINGUISHED_NAME", "5,SianHowellsNPS");
        assertThat(run().problems()).doesNotContainKey(Treatment.CLOSED_TO_ALL);
        assertThat(sees("sianhowellsnps", "Z62261")).isTrue();
        assertThat(sees("somebody", "Z62261")).isFalse();
    }

    @Test
    void anExclusionOfSomebodyUnknownClosesTheRecordUntilItIsKnownWhoThatIs() throws SQLException {
        limited(62271, 0, 1).table("EXCLUSION", EXCLUSION, "6471,62271,57,2016-02-01 00:00:00,,1");
        run();
        assertThat(sees("somebody", "Z62271")).isFalse();
        extract.table("USER_", "USER_ID,DISTINGUISHED_NAME", "57,DaiPriceNPS");
        run(false, null, true);
        assertThat(sees("somebody", "Z62271")).isTrue();
        assertThat(sees("daipricenps", "Z62271")).isFalse();
    }

    @Test
    void aFlagThatNoRowExplainsClosesTheRecord() throws SQLException {
        limited(62281, 1, 0);
        run();
        assertThat(sees("somebody", "Z62281")).isFalse();
    }

    @Test
    void aRestrictionThatHasEndedLimitsNobody() throws SQLException {
        limited(62291, 0, 0)
                .table("RESTRICTION", RESTRICTION, "6491,62291,55,2016-02-01 00:00:00,2016-03-01 00:00:00,1");
        run();
        assertThat(sees("somebody", "Z62291")).isTrue();
    }

    private static final String RESTRICTION =
            "RESTRICTION_ID,OFFENDER_ID,USER_ID,RESTRICTION_DATE,RESTRICTION_END_DATE,RESTRICTION_REASON_ID";
    private static final String EXCLUSION = RESTRICTION.replace("RESTRICTION", "EXCLUSION");

    private Extract limited(int person, int restricted, int excluded) {
        return extract.table(
                "OFFENDER", Extract.OFFENDER, Extract.person(person, "1980-04-05 00:00:00", restricted, excluded));
    }

    /** Whether the program shows this user the record. */
    private static boolean sees(String user, String crn) throws SQLException {
        try (var program = TestDatabase.as(user);
                var row = program.createStatement()
                        .executeQuery("select exists (select from record.fact where crn = '%s')".formatted(crn))) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void twoPeopleAndAnOrderOfTheFirst(int first, int second, String named) {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(first), Extract.person(second))
                .table(
                        "EVENT",
                        "EVENT_ID,OFFENDER_ID,EVENT_NUMBER,REFERRAL_DATE,SOFT_DELETED",
                        "%d,%d,1,2016-01-04 00:00:00,0".formatted(first, first))
                .table(
                        "DISPOSAL",
                        "DISPOSAL_ID,EVENT_ID,DISPOSAL_DATE,DISPOSAL_TYPE_ID,SOFT_DELETED",
                        "%d,%d,2016-01-05 00:00:00,14,0".formatted(first, first))
                .table(
                        "RQMNT",
                        "RQMNT_ID,DISPOSAL_ID,OFFENDER_ID,START_DATE,LENGTH,RQMNT_TYPE_MAIN_CATEGORY_ID,SOFT_DELETED",
                        "%d,%d,%s,2016-01-05 00:00:00,20,7,0".formatted(second + 1, first, named));
    }
}
