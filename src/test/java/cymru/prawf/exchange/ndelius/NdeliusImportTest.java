package cymru.prawf.exchange.ndelius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.contact.ContactRecorded;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** That nothing is lost, nothing comes twice, and a person's rows arrive together. */
@PrawfTest
class NdeliusImportTest extends Importing {

    @Test
    void aPersonArrivesWithTheirOrderItsRequirementAndTheirAppointments() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(61001))
                .table(
                        "EVENT",
                        "EVENT_ID,OFFENDER_ID,EVENT_NUMBER,REFERRAL_DATE,CONVICTION_DATE,SOFT_DELETED",
                        "6101,61001,1,2016-01-04 00:00:00,2016-01-05 00:00:00,0")
                .table(
                        "DISPOSAL",
                        "DISPOSAL_ID,EVENT_ID,DISPOSAL_DATE,DISPOSAL_TYPE_ID,LENGTH,ENTRY_LENGTH,NOTIONAL_END_DATE,SOFT_DELETED",
                        "6102,6101,2016-01-05 00:00:00,14,12,12,2017-01-04 00:00:00,0")
                .table(
                        "R_DISPOSAL_TYPE",
                        "DISPOSAL_TYPE_ID,DISPOSAL_TYPE_CODE,DESCRIPTION,CUSTODIAL_ORDER",
                        "14,307,ORA Community Order,N")
                .table(
                        "RQMNT",
                        "RQMNT_ID,DISPOSAL_ID,START_DATE,LENGTH,RQMNT_TYPE_MAIN_CATEGORY_ID,SOFT_DELETED",
                        "6103,6102,2016-01-05 00:00:00,20,7,0")
                .table(
                        "R_RQMNT_TYPE_MAIN_CATEGORY",
                        "RQMNT_TYPE_MAIN_CATEGORY_ID,CODE,DESCRIPTION",
                        "7,F,Rehabilitation Activity Requirement (RAR)")
                .table(
                        "CONTACT",
                        Extract.CONTACT,
                        Extract.appointment(6104, 61001, "2016-03-10", "1970-01-01 14:00:00", "Y", "Y"));
        assertThat(run().peopleHere()).isOne();
        assertThat(standing("Z61001"))
                .contains(
                        "Added to the record as Rhys Morgan, born 5 April 1980",
                        "Community order of 12 months; ends 4 January 2017",
                        "Requirement: 20 RAR days")
                .anyMatch(sentence -> sentence.startsWith("Attended and complied: appointment"));
        assertThat(count("person.person_view", "Z61001")).isOne();
        assertThat(count("sentence.sentence_view", "Z61001")).isOne();
        assertThat(count("contact.appointment_view", "Z61001")).isOne();
    }

    @Test
    void whatWasReadWasImportedOrWasHereOrIsKeptAsideOrWasRefusedInEveryFile() {
        extract.table(
                        "OFFENDER",
                        Extract.OFFENDER,
                        Extract.person(61011),
                        Extract.person(61012).replace(",0,2016", ",1,2016"))
                .table(
                        "CONTACT",
                        Extract.CONTACT,
                        Extract.contact(6111, 61011, "2016-02-01", "one"),
                        Extract.contact(6112, 61012, "2016-02-01", "of somebody deleted"),
                        Extract.contact(6113, 61999, "2016-02-01", "of nobody"),
                        "short,row")
                .table("MYSTERY", "MYSTERY_ID,OFFENDER_ID", "1,61011");
        var result = run();
        assertThat(result.files().values()).allMatch(FileTally::addsUp);
        assertThat(result.sum()).isEqualTo(new FileTally(7, 2, 0, 0, 4, 1));
        assertThat(run().sum()).isEqualTo(new FileTally(7, 0, 0, 2, 4, 1));
        assertThat(value(
                        Long.class,
                        "select count(*) from exchange.kept_aside where key like '%:611%' or crn = 'Z61011'"))
                .isEqualTo(3);
    }

    @Test
    void anImportThatIsRepeatedAddsNothingTwice() {
        everyday(61021);
        run();
        var first = chronology("Z61021");
        var second = run();
        assertThat(second.sum().imported()).isZero();
        assertThat(second.sum().alreadyHere()).isEqualTo(second.sum().read());
        assertThat(chronology("Z61021")).isEqualTo(first);
    }

    @Test
    void anImportThatWasInterruptedGoesOnWhereItStopped() {
        extract.table(
                "OFFENDER", Extract.OFFENDER, Extract.person(61031), Extract.person(61032), Extract.person(61033));
        var import1 = new NdeliusImport(owner, facts, clock, 1);
        var ask = new Ask(directory, false, null, false, "a test");
        assertThatThrownBy(() -> import1.run(ask, new ImportProgress() {
                    @Override
                    public void people(int done, int inAll, long rows) {
                        if (done == 2) {
                            throw new IllegalStateException("the power went");
                        }
                    }
                }))
                .hasMessage("the power went");
        assertThat(count("person.person_view", "Z61032")).isOne();
        assertThat(count("person.person_view", "Z61033")).isZero();
        assertThat(run().sum()).isEqualTo(new FileTally(3, 1, 0, 2, 0, 0));
        assertThat(chronology("Z61031")).hasSize(1);
    }

    @Test
    void whenOneRowOfAPersonCannotBeKeptNothingOfThemArrivesAndTheOthersDo() throws SQLException {
        everyday(61041);
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(61041), Extract.person(61042));
        var result = refusing("contact.contact", "Z61041", this::run);
        assertThat(result.problems()).containsEntry(Treatment.FAILED, 1L);
        assertThat(result.files().get("OFFENDER")).isEqualTo(new FileTally(2, 1, 0, 0, 0, 1));
        assertThat(count("person.person_view", "Z61041")).isZero();
        assertThat(chronology("Z61041")).isEmpty();
        assertThat(count("person.person_view", "Z61042")).isOne();
        assertThat(run().sum().imported()).isEqualTo(2);
    }

    @Test
    void aRowThatHasChangedSupersedesWhatItSaidBefore() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(61051))
                .table("CONTACT", Extract.CONTACT, Extract.contact(6151, 61051, "2016-02-01", "Rang"));
        run();
        extract.table("CONTACT", Extract.CONTACT, Extract.contact(6151, 61051, "2016-02-01", "Rang twice"));
        var result = run();
        assertThat(result.files().get("CONTACT")).isEqualTo(new FileTally(1, 1, 1, 0, 0, 0));
        assertThat(timelines.of(new Crn("Z61051")).standing(ContactRecorded.class))
                .extracting(ContactRecorded::note)
                .containsExactly("Rang twice");
        assertThat(value(String.class, "select note from contact.contact_view where crn = 'Z61051'"))
                .isEqualTo("Rang twice");
        assertThat(chronology("Z61051")).hasSize(3);
    }

    @Test
    void anOutcomeThatCameLaterIsAddedToTheAppointmentThatIsHere() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(61061))
                .table(
                        "CONTACT",
                        Extract.CONTACT,
                        Extract.appointment(6161, 61061, "2017-01-10", "1970-01-01 14:00:00", "", ""));
        run();
        assertThat(value(Integer.class, "select outcome_version from contact.appointment_view where crn = 'Z61061'"))
                .isZero();
        extract.table(
                "CONTACT",
                Extract.CONTACT,
                Extract.appointment(6161, 61061, "2017-01-10", "1970-01-01 14:00:00", "N", "N"));
        run();
        assertThat(value(String.class, "select result from contact.appointment_view where crn = 'Z61061'"))
                .isEqualTo("ABSENT_UNACCEPTABLE");
        assertThat(count("contact.appointment_view", "Z61061")).isOne();
    }

    @Test
    void aChangedNameIsTheOneByWhichAPersonIsFound() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(61071));
        run();
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(61071).replace("Morgan", "Maddocks"));
        run();
        assertThat(db.sql("select name from person.search_name where crn = 'Z61071'")
                        .query(String.class)
                        .list())
                .containsExactly("Rhys Maddocks");
    }

    @Test
    void whatSomebodyCorrectedInPrawfStaysCorrected() {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(61081))
                .table("CONTACT", Extract.CONTACT, Extract.contact(6181, 61081, "2016-02-01", "Rang"));
        run();
        db.sql("""
                insert into record.fact (crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data, supersedes)
                select crn, kind, happened_at, timed, recorded_at, 'sian', subject,
                       data || '{"note": "It was the mother who rang"}', position
                  from record.fact
                 where crn = 'Z61081' and kind = 'contact.contact-recorded/1'
                """).update();
        extract.table("CONTACT", Extract.CONTACT, Extract.contact(6181, 61081, "2016-02-01", "Rang twice"));
        assertThat(run().problems()).containsEntry(Treatment.CORRECTED_HERE, 1L);
        assertThat(timelines.of(new Crn("Z61081")).standing(ContactRecorded.class))
                .extracting(ContactRecorded::note)
                .containsExactly("It was the mother who rang");
    }

    @Test
    void aRehearsalSaysWhatWouldHappenAndKeepsNothing() {
        everyday(61091);
        var runs = value(Long.class, "select count(*) from exchange.import_run");
        var result = run(true, null, false);
        assertThat(result.sum().imported()).isEqualTo(2);
        assertThat(chronology("Z61091")).isEmpty();
        assertThat(count("person.person_view", "Z61091")).isZero();
        assertThat(value(Long.class, "select count(*) from exchange.import_run"))
                .isEqualTo(runs);
        assertThat(value(Long.class, "select count(*) from exchange.staged_row"))
                .isZero();
    }

    @Test
    void aRowThatWasKeptAsideIsTakenUpWhenItsPersonArrives() {
        extract.table("CONTACT", Extract.CONTACT, Extract.contact(6201, 61101, "2016-02-01", "Rang"));
        run();
        assertThat(value(Long.class, "select count(*) from exchange.kept_aside where key = 'CONTACT:6201'"))
                .isOne();
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(61101));
        run();
        assertThat(value(Long.class, "select count(*) from exchange.kept_aside where key = 'CONTACT:6201'"))
                .isZero();
        assertThat(count("contact.contact_view", "Z61101")).isOne();
    }

    @Test
    void listsThatComeLaterPutWordsToRowsThatAreReadAgain() {
        everyday(61111);
        run();
        assertThat(standing("Z61111")).contains("Contact (nDelius contact type 418, unknown)");
        extract.table("R_CONTACT_TYPE", "CONTACT_TYPE_ID,CODE,DESCRIPTION", "418,ETER,Order terminated");
        assertThat(run().problems()).doesNotContainKey(Treatment.UNKNOWN_CODE);
        assertThat(standing("Z61111")).contains("Contact (nDelius contact type 418, unknown)");
        var again = run(false, null, true);
        assertThat(standing("Z61111")).contains("Contact (Order terminated)").hasSize(2);
        assertThat(again.sum().imported()).isZero();
    }

    @Test
    void oneImportAtATime() throws SQLException {
        everyday(61121);
        try (var other = TestDatabase.asOwner()) {
            other.createStatement().execute("select pg_advisory_lock(hashtext('%s'))".formatted(NdeliusImport.LOCK));
            assertThatThrownBy(this::run).isInstanceOf(RuleBroken.class).hasMessageContaining("Another import");
        }
    }

    @Test
    void aDirectoryWithoutTablesBringsNothing() {
        assertThat(run().anything()).isFalse();
    }

    @Test
    void withoutThePeopleEverythingIsKeptAsideAndNothingImported() {
        extract.table("CONTACT", Extract.CONTACT, Extract.contact(6221, 61131, "2016-02-01", "Rang"));
        var result = run();
        assertThat(result.anything()).isFalse();
        assertThat(result.files().get("CONTACT")).isEqualTo(new FileTally(1, 0, 0, 0, 1, 0));
    }

    private void everyday(int person) {
        extract.table("OFFENDER", Extract.OFFENDER, Extract.person(person))
                .table("CONTACT", Extract.CONTACT, Extract.contact(person * 10, person, "2016-02-01", "Rang"));
    }

    /** While the database refuses one person's rows in one table, as it does when a rule is broken that nobody thought of. */
    private <T> T refusing(String table, String crn, Supplier<T> meanwhile) throws SQLException {
        db.sql("""
                create function public.refuse_one() returns trigger language plpgsql as $$
                begin
                    if new.crn = '%s' then raise exception 'refused'; end if;
                    return new;
                end $$
                """.formatted(crn)).update();
        db.sql("create trigger refuse_one before insert on %s for each row execute function public.refuse_one()"
                        .formatted(table))
                .update();
        try {
            return meanwhile.get();
        } finally {
            db.sql("drop trigger refuse_one on " + table).update();
            db.sql("drop function public.refuse_one()").update();
        }
    }
}
