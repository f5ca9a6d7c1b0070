package cymru.prawf.sentence;

import static cymru.prawf.sentence.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Crn;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PrawfTest
class SentenceRowsTest {

    static final Entered LOADED = Entered.by("import", TestClock.TEN);

    @Autowired
    Sentences sentences;

    Batch batch = new Batch();

    @Test
    void aLoadedOrderIsReadBackWhole() throws SQLException {
        var order = Cast.communityOrder(new Crn("SR10001"));
        var work = Cast.unpaidWork(order, 150)
                .ended(new RequirementEnd(day("2016-11-01"), RequirementEnd.Reason.COMPLETED));
        var offence = Cast.shoplifting(order);
        var compensation = new AncillaryOrder(UUID.randomUUID(), order.crn(), order.id(), "Compensation of £100", null);
        SentenceRows.add(batch, order, LOADED);
        SentenceRows.add(batch, offence, LOADED);
        SentenceRows.add(batch, work, LOADED);
        SentenceRows.addEnd(batch, work, LOADED);
        SentenceRows.add(batch, compensation, LOADED);
        write();
        assertThat(sentences.of(order.crn())).singleElement().satisfies(read -> {
            assertThat(read.sentence()).isEqualTo(order);
            assertThat(read.offences()).containsExactly(offence);
            assertThat(read.requirements()).containsExactly(work);
            assertThat(read.ancillary()).containsExactly(compensation);
        });
    }

    @Test
    void aLoadedCustodialSentenceIsReadBackWhole() throws SQLException {
        var crn = new Crn("SR10002");
        var sentence = Cast.custodialSentence(crn)
                .terminated(new Termination(day("2017-09-01"), Termination.Reason.COMPLETED));
        var id = sentence.id();
        var custody = new Custody(
                List.of(new CustodyEntry(UUID.randomUUID(), crn, id, day("2016-01-04"), "HMP Cardiff", "")),
                List.of(Cast.released(sentence, "2016-09-02")),
                List.of(Cast.recalled(sentence, "2016-11-04")),
                List.of(Cast.stage(sentence, Stage.Kind.LICENCE, "2016-09-02", "2016-11-03")),
                List.of(new KeyDate(UUID.randomUUID(), crn, id, KeyDate.Kind.SENTENCE_EXPIRY, "", day("2017-05-03"))),
                List.of(new Condition(
                        UUID.randomUUID(), crn, id, Stage.Kind.LICENCE, "No contact", "", day("2016-09-02"), null)));
        SentenceRows.add(batch, sentence, LOADED);
        SentenceRows.addTermination(batch, sentence, LOADED);
        custody.entries().forEach(each -> SentenceRows.add(batch, each, LOADED));
        custody.releases().forEach(each -> SentenceRows.add(batch, each, LOADED));
        custody.recalls().forEach(each -> SentenceRows.add(batch, each, LOADED));
        custody.stages().forEach(each -> SentenceRows.add(batch, each, LOADED));
        custody.keyDates().forEach(each -> SentenceRows.add(batch, each, LOADED));
        custody.conditions().forEach(each -> SentenceRows.add(batch, each, LOADED));
        write();
        assertThat(sentences.get(crn, id)).satisfies(read -> {
            assertThat(read.sentence()).isEqualTo(sentence);
            assertThat(read.custody()).isEqualTo(custody);
        });
    }

    @Test
    void whatAnotherSystemSentIsKeptThoughItMakesNoSense() throws SQLException {
        var sound = Cast.communityOrder(new Crn("SR10003"));
        var unsound = endingBeforeItStarts(sound);
        SentenceRows.add(batch, unsound, LOADED.from("{\"DISPOSAL_TYPE_ID\": \"73\"}"));
        write();
        assertThat(sentences.get(sound.crn(), sound.id()).sentence()).isEqualTo(unsound);
    }

    @Test
    void whatIsRecordedHereMustMakeSense() {
        SentenceRows.add(batch, endingBeforeItStarts(Cast.communityOrder(new Crn("SR10004"))), LOADED);
        assertThatThrownBy(this::write).hasMessageContaining("check constraint");
    }

    @Test
    void aSentenceIsNeverInTwoStagesOnOneDay() {
        var sentence = Cast.custodialSentence(new Crn("SR10005"));
        SentenceRows.add(batch, sentence, LOADED);
        SentenceRows.add(batch, Cast.stage(sentence, Stage.Kind.LICENCE, "2016-09-02", "2017-05-03"), LOADED);
        SentenceRows.add(
                batch, Cast.stage(sentence, Stage.Kind.POST_SENTENCE_SUPERVISION, "2017-05-03", "2017-09-01"), LOADED);
        assertThatThrownBy(this::write).hasMessageContaining("conflicting key value");
    }

    @Test
    void whoeverACaseIsClosedToSeesNothingOfItsOrders() throws SQLException {
        var order = Cast.communityOrder(new Crn("SR10006"));
        SentenceRows.add(batch, order, LOADED);
        SentenceRows.add(batch, Cast.unpaidWork(order, 100), LOADED);
        write();
        try (var owner = TestDatabase.asOwner()) {
            owner.createStatement().execute("""
                    insert into access.limitation (crn, kind, user_name, reason, set_by, set_at)
                    values ('SR10006', 'EXCLUSION', 'dai', 'a relative', 'test', now())
                    """);
        }
        assertThat(seenBy("dai")).isZero();
        assertThat(seenBy("sian")).isEqualTo(2);
    }

    private static int seenBy(String userName) throws SQLException {
        try (var program = TestDatabase.as(userName);
                var rows = program.createStatement().executeQuery("""
                        select (select count(*) from sentence.sentence_view where crn = 'SR10006')
                             + (select count(*) from sentence.requirement_view where crn = 'SR10006')
                        """)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Sentence endingBeforeItStarts(Sentence sound) {
        return new Sentence(
                sound.id(),
                sound.crn(),
                1,
                Sentence.Kind.OTHER,
                "unknown: 73",
                "",
                null,
                "unknown: 1500004905",
                null,
                null,
                sound.startsOn(),
                null,
                sound.startsOn().minusDays(1),
                null);
    }

    private void write() throws SQLException {
        try (var owner = TestDatabase.asOwner()) {
            batch.write(owner);
        }
    }
}
