package cymru.prawf.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.kernel.Crn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People from elsewhere come among those who are here. */
class MergedBundleTest {

    private static int records;

    @TempDir
    Path directory;

    static OwnRecord other;

    OwnRecord record;

    @BeforeAll
    static void somebodyElsesRecord(@TempDir Path somewhere) {
        other = new OwnRecord("bundle_other");
        other.read(somebodyElse(somewhere.resolve("bundle")).directory());
    }

    @BeforeEach
    void aRecord() {
        record = new OwnRecord("bundle_merged_" + ++records);
        record.read(Written.TEN_LINES);
    }

    @AfterEach
    void end() {
        record.close();
    }

    @AfterAll
    static void endOther() {
        other.close();
    }

    @Test
    void theyGetTheNextPositionsAndWhatNamesThemFollows() {
        var out = other.write(directory.resolve("out"), new Selection(null, Crn.of("BU40002"), null));
        assertThat(record.read(out).renumbered()).isTrue();
        assertThat(positions("BU40001")).containsExactly(1L, 2L, 3L);
        assertThat(positions("BU40002")).hasSize(2).allMatch(position -> position > 3);
        assertThat(record.db()
                        .sql("select supersedes from record.fact where supersedes is not null")
                        .query(Long.class)
                        .list())
                .containsExactly(positions("BU40002").getFirst());
        assertThat(record.proof().fault()).isNull();
    }

    @Test
    void toldAgainNobodyComesTwice() {
        var out = other.write(directory.resolve("out"));
        record.read(out);
        var before = positions("BU40002");
        record.read(out);
        assertThat(positions("BU40002")).isEqualTo(before);
        assertThat(record.rows("person.person")).isEqualTo(2);
        assertThat(record.rows("record.fact")).isEqualTo(5);
    }

    @Test
    void aFactThatIsNewIsAddedToThoseThatAreHere() {
        var more = Written.in(directory.resolve("more"))
                .and(
                        "facts.csv",
                        "BU40001,test.noted/1,2016-11-20,f,2016-11-20,x,note:1,\"{\"\"words\"\": \"\"new\"\"}\"");
        record.read(more.directory());
        assertThat(positions("BU40001")).hasSize(4);
        assertThat(record.proof().fault()).isNull();
    }

    @Test
    void aRowThatSaysSomethingElseIsRefusedWithItsLineAndNothingComesIn() {
        var out = Written.in(directory.resolve("changed"))
                .and("persons.csv", "BU40003,Bundlequorn,Rhys,,x,2016-11-02")
                .with("persons.csv", "1984-02-29", "1984-02-28");
        assertThatThrownBy(() -> record.read(out.directory()))
                .hasMessageContaining("persons.csv, line 2: the record has something else under this crn");
        assertThat(record.rows("person.person")).isEqualTo(1);
    }

    @Test
    void aFactUnderAKeyThatIsTakenIsRefused() {
        var fact = "BU40001,test.noted/1,2016-11-20,f,2016-11-20,x,note:1,\"{\"\"words\"\": \"\"%s\"\"}\",form-1";
        record.read(keyed("once", fact.formatted("once")).directory());
        assertThatThrownBy(() ->
                        record.read(keyed("twice", fact.formatted("twice")).directory()))
                .hasMessageContaining(
                        "facts.csv, line 2: the record has something else under this crn and idempotency_key");
    }

    @Test
    void whatCannotBeBesideWhatIsHereShowsBeforeAnythingComesIn() {
        record.read(held("first", "BU40001,N07A001,T1,WCRC,\"[2016-11-01,)\",INITIAL_ALLOCATION,,f,x,2016-11-01")
                .directory());
        var second = held("second", "BU40001,N07A002,T1,WCRC,\"[2016-11-15,)\",OFFICER_LEFT,,t,x,2016-11-15")
                .and("persons.csv", "BU40003,Bundlequorn,Rhys,,x,2016-11-02");
        assertThatThrownBy(() -> record.read(second.directory())).hasMessageContaining("responsible-officers.csv: ");
        assertThat(record.rows("person.person")).isEqualTo(1);
    }

    @Test
    void onlyWhatIsNewGoesOutAndKeepsItsPositionInACopy() {
        try (var copy = new OwnRecord("bundle_copy")) {
            copy.read(record.write(directory.resolve("all")));
            record.db().sql("""
                    insert into record.fact (crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data)
                    values ('BU40001', 'test.noted/1', now(), true, now(), 'a test', 'later', '{}')
                    """).update();
            var news = record.write(directory.resolve("new"), new Selection(null, null, 3L));
            assertThat(Written.text(news.resolve("facts.csv")).lines()).hasSize(2);
            assertThat(copy.read(news).renumbered()).isFalse();
            assertThat(copy.rows("record.fact")).isEqualTo(4);
            assertThat(copy.proof().fault()).isNull();
        }
    }

    @Test
    void onlyThePeopleOfAProviderGoOut() {
        record.read(held("held", "BU40001,N07A001,T1,WCRC,\"[2016-11-01,)\",INITIAL_ALLOCATION,,f,x,2016-11-01")
                .directory());
        record.read(other.write(directory.resolve("out")));
        var theirs = record.write(directory.resolve("theirs"), new Selection("WCRC", null, null));
        assertThat(Written.text(theirs.resolve("persons.csv")).lines()).hasSize(2);
        assertThat(theirs.resolve("accounts.csv")).doesNotExist();
        assertThatThrownBy(() -> record.write(directory.resolve("nobody"), new Selection("NPS", null, null)))
                .hasMessageContaining("Nobody in the record fits");
    }

    private static Written somebodyElse(Path directory) {
        return Written.in(directory)
                .naming("persons.csv", "facts.csv", "sentences.csv")
                .file(
                        "persons.csv",
                        "crn,surname,forename,recorded_by,recorded_at\nBU40002,Bundlequorn,Rhys,x,2016-11-02\n")
                .file(
                        "sentences.csv",
                        Written.text(Written.TEN_LINES.resolve("sentences.csv"))
                                        .lines()
                                        .findFirst()
                                        .orElseThrow() + "\n")
                .file("facts.csv", """
                        crn,kind,happened_at,timed,recorded_at,recorded_by,subject,data,position,supersedes
                        BU40002,test.noted/1,2016-11-02,f,2016-11-02,x,note:1,"{""words"": ""wrong""}",1,
                        BU40002,test.noted/1,2016-11-02,f,2016-11-03,x,note:1,"{""words"": ""right""}",2,1
                        """);
    }

    private Written keyed(String name, String fact) {
        return Written.in(directory.resolve(name))
                .file(
                        "facts.csv",
                        "crn,kind,happened_at,timed,recorded_at,recorded_by,subject,data,idempotency_key\n" + fact
                                + "\n");
    }

    private Written held(String name, String holder) {
        return Written.in(directory.resolve(name))
                .naming("persons.csv", "facts.csv", "sentences.csv", "responsible-officers.csv")
                .file(
                        "responsible-officers.csv",
                        "crn,officer,team,provider,during,reason,note,planned,allocated_by,allocated_at\n"
                                + holder.replace(",,", ",\"\",") + "\n");
    }

    private List<Long> positions(String crn) {
        return record.db()
                .sql("select position from record.fact where crn = :crn order by position")
                .param("crn", crn)
                .query(Long.class)
                .list();
    }
}
