package cymru.prawf.policy.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.PrawfTest;
import cymru.prawf.access.Role;
import cymru.prawf.policy.Definition;
import cymru.prawf.policy.Drafts;
import cymru.prawf.policy.Input;
import cymru.prawf.policy.Limit;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.policy.Situation;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class OperatingModelPagesTest {

    static final String SHIPPED = "/operating-models/risk-based-2016/1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    OperatingModels models;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient db;

    ModelBrowser sian;
    ModelBrowser gwen;

    @BeforeEach
    void twoManagers() {
        sian = ModelBrowser.of(mvc, "sian", Role.TEAM_MANAGER);
        gwen = ModelBrowser.of(mvc, "gwen", Role.TEAM_MANAGER);
    }

    @Test
    void aVersionIsReadWithAnyWrittenOutAndWhatIsOursSaid() {
        assertThat(sian.get(SHIPPED))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "The first row that fits decides",
                        ">any<",
                        "High or very high",
                        "Every 15 to 20 working days",
                        "Review of risk (ours)",
                        "Ours, not official",
                        "CRC AK");
    }

    @Test
    void aMadeUpCaseShowsItsBandAndTheRowThatDecides() {
        var question = "/try?custody=IN_THE_COMMUNITY&iom=false&heldByPo=false&likelihood=UNDER_25&indicator=false";
        assertThat(sian.get(SHIPPED + question + "&harm=MEDIUM&engagement=GOOD"))
                .bodyText()
                .contains("Green", "#row-8", "twelve months without a failure");
        assertThat(sian.get(SHIPPED + question + "&harm=NOT_ASSESSED&engagement=GOOD"))
                .bodyText()
                .contains("#row-14");
        assertThat(sian.get(SHIPPED + question + "&harm=MEDIUM"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select how they engage");
    }

    @Test
    void onlyManagersWriteAndAnalystsAndInspectorsRead() {
        var draft = draft();
        for (var role : new Role[] {Role.ANALYST, Role.INSPECTOR, Role.ADMINISTRATOR}) {
            var reader = ModelBrowser.of(mvc, "reader", role);
            assertThat(reader.get(SHIPPED)).hasStatusOk().bodyText().doesNotContain("Start a draft");
            assertThat(reader.get(draft)).hasStatusOk().bodyText().doesNotContain("/rows/", "/publication");
            assertThat(reader.get(draft + "/rows/1")).hasStatus(FORBIDDEN);
            assertThat(reader.post(SHIPPED + "/drafts", "onceAs", "x")).hasStatus(FORBIDDEN);
        }
        assertThat(ModelBrowser.of(mvc, "officer", Role.RESPONSIBLE_OFFICER).get("/operating-models"))
                .hasStatus(FORBIDDEN);
    }

    @Test
    void aDraftIsStartedOnceHoweverOftenTheFormIsSent() {
        var key = UUID.randomUUID().toString();
        var first = ModelBrowser.where(sian.post(SHIPPED + "/drafts", "onceAs", key));
        assertThat(ModelBrowser.where(sian.post(SHIPPED + "/drafts", "onceAs", key)))
                .isEqualTo(first);
    }

    @Test
    void aRowIsChangedAndWhereNothingIsTickedAnyFits() {
        var draft = draft();
        assertThat(saveRow(
                        sian,
                        draft,
                        9,
                        mark(draft, 9),
                        "harm",
                        "medium",
                        "harm",
                        "low",
                        "band",
                        "GREEN",
                        "note",
                        "New"))
                .hasRedirectedUrl(draft + "#row-9");
        var row = model(draft).table().row(9);
        assertThat(row.wanted(Input.HARM)).containsExactly("low", "medium");
        assertThat(row.wanted(Input.INDICATOR)).isEmpty();
        assertThat(row.band()).isEqualTo("GREEN");
        assertThat(row.ours()).isTrue();
    }

    @Test
    void aRowWithoutABandIsAskedForAgainWithWhatWasTyped() {
        var draft = draft();
        assertThat(saveRow(sian, draft, 9, mark(draft, 9), "harm", "low", "note", "Kept words"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select the band that this row gives", "Kept words");
    }

    @Test
    void rowsAreAddedMovedAndRemoved() {
        var draft = draft();
        sian.post(draft + "/rows/new", "engagement", "poor", "band", "RED", "before", "2");
        assertThat(model(draft).table().rows()).hasSize(15);
        assertThat(model(draft).table().row(2).wanted(Input.ENGAGEMENT)).containsExactly("poor");
        sian.post(draft + "/rows/2/down", "seen", mark(draft, 2));
        assertThat(model(draft).table().row(3).wanted(Input.ENGAGEMENT)).containsExactly("poor");
        sian.post(draft + "/rows/3/up", "seen", mark(draft, 3));
        assertThat(model(draft).table().row(2).wanted(Input.ENGAGEMENT)).containsExactly("poor");
        sian.post(draft + "/rows/2/removal", "version", mark(draft, 2));
        assertThat(model(draft))
                .isEqualTo(models.published("risk-based-2016", 1).definition());
    }

    @Test
    void whoeverSavesTheSameRowSecondSeesWhatChangedAndKeepsWhatTheyTyped() {
        var draft = draft();
        var seen = mark(draft, 9);
        saveRow(sian, draft, 9, seen, "harm", "medium", "band", "GREEN", "note", "Sian's");
        assertThat(saveRow(gwen, draft, 9, seen, "harm", "medium", "band", "RED", "note", "Gwen's"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("sian changed this draft on 30 November 2016", "What differs", "Sian&#39;s", "Gwen&#39;s");
        assertThat(model(draft).table().row(9).band()).isEqualTo("GREEN");
        assertThat(saveRow(gwen, draft, 9, mark(draft, 9), "harm", "medium", "band", "RED", "note", "Gwen's"))
                .hasStatus3xxRedirection();
        assertThat(model(draft).table().row(9).band()).isEqualTo("RED");
    }

    @Test
    void twoWhoChangeDifferentRowsAreNotInEachOthersWay() {
        var draft = draft();
        var seen = mark(draft, 9);
        sian.post(draft + "/rows/new", "engagement", "poor", "band", "RED", "before", "2");
        saveRow(gwen, draft, 9, seen, "harm", "medium", "band", "GREEN", "note", "Gwen's");
        assertThat(model(draft).table().row(10).note()).isEqualTo("Gwen's");
        assertThat(model(draft).table().row(9))
                .isEqualTo(models.published("risk-based-2016", 1)
                        .definition()
                        .table()
                        .row(8));
    }

    @Test
    void aRowThatAnotherRemovedIsSaidToBeGone() {
        var draft = draft();
        var seen = mark(draft, 14);
        sian.post(draft + "/rows/14/removal", "version", seen);
        assertThat(saveRow(gwen, draft, 14, seen, "band", "RED", "note", "Gwen's"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("this row is no longer there", "Gwen&#39;s");
        assertThat(sian.post(draft + "/rows/14/up", "seen", seen))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Somebody else has changed row 14 meanwhile");
        saveRow(gwen, draft, 14, "", "band", "RED", "note", "Gwen's");
        assertThat(model(draft).table().row(14).note()).isEqualTo("Gwen's");
    }

    @Test
    void aBandIsChangedAndItsDaysMustMakeSense() {
        var draft = draft();
        var seen = BandForm.mark(model(draft).band("AMBER").orElseThrow());
        assertThat(saveBand(sian, draft, seen, "20", "15"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The most working days must not be fewer than the fewest");
        assertThat(saveBand(sian, draft, seen, "10", "12")).hasRedirectedUrl(draft + "#band-AMBER");
        var amber = model(draft).band("AMBER").orElseThrow();
        assertThat(amber.frequency()).isEqualTo("every 10 to 12 working days");
        assertThat(amber.oversightDays()).isEqualTo(40);
        assertThat(amber.homeVisitDays()).isNull();
        assertThat(saveBand(gwen, draft, seen, "9", "9"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("every 10 to 12 working days", "every 9 working days");
    }

    @Test
    void aTimeLimitIsChangedWithItsSource() {
        var draft = draft();
        var seen = LimitForm.mark(model(draft).limits().get(Limit.COVER));
        assertThat(sian.post(draft + "/limits/COVER", "days", "soon", "source", "", "version", seen))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter the working days", "Enter where it comes from");
        assertThat(sian.post(draft + "/limits/COVER", "days", "2", "source", "Our policy", "version", seen))
                .hasRedirectedUrl(draft + "#limit-COVER");
        assertThat(model(draft).limits().get(Limit.COVER).workingDays()).isEqualTo(2);
        assertThat(gwen.post(draft + "/limits/COVER", "days", "4", "source", "Mine", "version", seen))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Our policy", "Mine");
    }

    @Test
    void theNameAndTheSourceAreChanged() {
        var draft = draft();
        var seen = DetailsForm.mark(model(draft));
        assertThat(sian.post(draft + "/details", "name", "", "source", "S", "version", seen))
                .hasStatus(UNPROCESSABLE_CONTENT);
        sian.post(
                draft + "/details",
                "name",
                "Ours <2017>",
                "source",
                "One\r\nTwo\u0000",
                "ours",
                "REVIEW",
                "version",
                seen);
        assertThat(model(draft).name()).isEqualTo("Ours <2017>");
        assertThat(model(draft).source()).isEqualTo("One\nTwo");
        assertThat(gwen.post(draft + "/details", "name", "Gwen's", "source", "S", "version", seen))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Ours &lt;2017&gt;", "Gwen&#39;s");
    }

    @Test
    void faultsAreListedAndStopAPublication() {
        var draft = draft();
        sian.post(draft + "/rows/14/removal", "version", mark(draft, 14));
        sian.post(draft + "/rows/new", "harm", "high", "band", "RED");
        assertThat(sian.get(draft))
                .bodyText()
                .contains("3 faults to mend", "No row fits: ", "#row-14", "Row 14 is never reached, because of");
        assertThat(publish(sian, draft, seen(draft), "1/2/2091"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("This draft has faults");
    }

    @Test
    void aVersionCountsFromTodayOrLaterAndIsPublishedAfterALook() {
        var draft = draft();
        assertThat(sian.post(draft + "/publication", "from", "29/11/2016", "version", seen(draft)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("First day must be today or later");
        assertThat(sian.post(draft + "/publication", "from", "1/1/2091", "version", seen(draft)))
                .hasStatusOk()
                .bodyText()
                .contains("Check before you publish", Words.day(LocalDate.of(2091, 1, 1)));
        assertThat(drafts.get(id(draft))).isNotNull();
    }

    @Test
    void whatIsPublishedDecidesFromItsFirstDayAndIsNeverEdited() {
        var draft = imported("published-once");
        saveRow(sian, draft, 14, mark(draft, 14), "harm", "not assessed", "band", "RED", "note", "");
        var answer = publish(sian, draft, seen(draft), "1/1/2092");
        assertThat(answer).hasRedirectedUrl("/operating-models/published-once/1");
        var first = LocalDate.of(2092, 1, 1);
        assertThat(models.inForce().on(first).id()).isEqualTo("published-once/1");
        assertThat(models.inForce().on(first.minusDays(1)).id()).isNotEqualTo("published-once/1");
        assertThat(models.get("published-once", 1)
                        .decide(Situation.of(0))
                        .band()
                        .code())
                .isEqualTo("RED");
        assertThat(db.sql("select count(*) from policy.lookup_view where code = 'published-once' and version = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(Situation.COUNT);
        assertThat(gwen.get("/operating-models/published-once/1")).bodyText().contains("From 1 January 2092");
        assertThat(gwen.get(draft))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("was published as", "A published version is never edited");
        assertThat(gwen.post(draft + "/rows/1/removal", "version", "x")).hasStatus(CONFLICT);
        assertThat(publish(sian, draft, "2016-11-30T10:00:00Z", "1/1/2092")).hasStatus(CONFLICT);
    }

    @Test
    void theNextVersionSaysWhatChangedAndWhoWouldMove() {
        publish(sian, imported("published-twice"), null, "1/1/2093");
        var again = ModelBrowser.where(sian.post(
                "/operating-models/published-twice/1/drafts",
                "onceAs",
                UUID.randomUUID().toString()));
        saveRow(sian, again, 14, mark(again, 14), "harm", "not assessed", "band", "RED", "note", "Until assessed");
        assertThat(publish(sian, again, seen(again), "1/1/2094"))
                .hasRedirectedUrl("/operating-models/published-twice/2");
        assertThat(sian.get("/operating-models/published-twice/2/changes"))
                .bodyText()
                .contains(
                        "Row 14",
                        "Risk not yet assessed: Red. Until assessed",
                        "Who would move",
                        "risk not yet assessed");
    }

    @Test
    void whoeverPublishesSeesTheLastChangeFirst() {
        var draft = imported("changed-meanwhile");
        assertThat(publish(sian, draft, "2016-11-30T09:00:00Z", "1/1/2095"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Somebody changed this draft on 30 November 2016");
    }

    @Test
    void aDiscardedDraftIsGone() {
        var draft = draft();
        assertThat(sian.get(draft + "/discard")).bodyText().contains("Discard this draft?");
        assertThat(sian.post(draft + "/discard")).hasRedirectedUrl("/operating-models");
        assertThat(sian.get(draft)).hasStatus(404);
    }

    @Test
    void whatIsDownloadedCanBeImported() throws Exception {
        var dmn = sian.get(SHIPPED + "/model.dmn");
        var yaml = sian.get(SHIPPED + "/model.yaml");
        assertThat(dmn.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"risk-based-2016-1.dmn\"");
        var draft = ModelBrowser.where(sian.bring(
                UUID.randomUUID().toString(),
                dmn.getResponse().getContentAsByteArray(),
                yaml.getResponse().getContentAsByteArray()));
        assertThat(model(draft))
                .isEqualTo(models.published("risk-based-2016", 1).definition());
    }

    @Test
    void whatIsWrongWithAFileIsSaid() {
        var dmn = models.dmn("risk-based-2016", 1);
        var yaml = models.yaml("risk-based-2016", 1);
        refused("", yaml, "Select the DMN file");
        refused("Row,Band", yaml, "The DMN file is not XML");
        refused(
                dmn.replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"),
                yaml,
                "has a document type");
        refused(dmn.replace("<text>Engagement</text>", "<text>Shoe size</text>"), yaml, "does not know: Shoe size");
        refused(dmn, "code: x\nname: y", "needs source");
        refused("x".repeat(5 * 1024 * 1024 + 1), yaml, "must be 5 MB or smaller");
        assertThat(sian.bring("k", new byte[] {(byte) 0xff, 0x00}, yaml.getBytes(UTF_8)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is not text in UTF-8");
    }

    private void refused(String dmn, String yaml, String said) {
        assertThat(sian.bring(UUID.randomUUID().toString(), dmn.getBytes(UTF_8), yaml.getBytes(UTF_8)))
                .as(said)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(said);
    }

    private String draft() {
        return ModelBrowser.where(
                sian.post(SHIPPED + "/drafts", "onceAs", UUID.randomUUID().toString()));
    }

    /** A draft of a model of its own, so that its versions are nobody else's. */
    private String imported(String code) {
        var yaml = models.yaml("risk-based-2016", 1).replace("code: risk-based-2016", "code: " + code);
        return ModelBrowser.where(sian.bring(
                UUID.randomUUID().toString(), models.dmn("risk-based-2016", 1).getBytes(UTF_8), yaml.getBytes(UTF_8)));
    }

    private static UUID id(String draft) {
        return UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
    }

    private Definition model(String draft) {
        return drafts.get(id(draft)).definition();
    }

    private String mark(String draft, int row) {
        return model(draft).table().row(row).mark();
    }

    private String seen(String draft) {
        return drafts.get(id(draft)).changedAt().toString();
    }

    private MvcTestResult saveRow(ModelBrowser who, String draft, int row, String seen, String... fields) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "version";
        all[fields.length + 1] = seen;
        return who.post(draft + "/rows/" + row, all);
    }

    private static MvcTestResult saveBand(ModelBrowser who, String draft, String seen, String least, String most) {
        return who.post(
                draft + "/bands/AMBER",
                "name",
                "Amber",
                "grades",
                "PSO",
                "channels",
                "OFFICE",
                "leastDays",
                least,
                "mostDays",
                most,
                "oversightDays",
                "40",
                "reviewDays",
                "120",
                "homeVisitDays",
                "",
                "minutes",
                "45",
                "version",
                seen);
    }

    private MvcTestResult publish(ModelBrowser who, String draft, String seen, String from) {
        return who.post(
                draft + "/publication/confirmation", "from", from, "version", seen == null ? seen(draft) : seen);
    }
}
