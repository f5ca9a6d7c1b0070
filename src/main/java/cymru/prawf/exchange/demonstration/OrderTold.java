package cymru.prawf.exchange.demonstration;

import cymru.prawf.database.Batch;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Fact;
import cymru.prawf.record.When;
import cymru.prawf.sentence.ConditionImposed;
import cymru.prawf.sentence.CustodyChanged;
import cymru.prawf.sentence.Entered;
import cymru.prawf.sentence.KeyDateSet;
import cymru.prawf.sentence.OffenceAdded;
import cymru.prawf.sentence.OrderMade;
import cymru.prawf.sentence.PreviousOrder;
import cymru.prawf.sentence.Recalled;
import cymru.prawf.sentence.Released;
import cymru.prawf.sentence.RequirementImposed;
import cymru.prawf.sentence.SentenceRows;
import cymru.prawf.sentence.StageSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the court made and the prison did, and what came before. */
final class OrderTold {

    private interface Rows {

        void add(Batch batch, Entered entered);
    }

    private final Draft draft;
    private final Order order;
    private final Telling telling;
    private final Dice dice;

    OrderTold(Draft draft, Telling telling) {
        this.draft = draft;
        this.order = draft.order();
        this.telling = telling;
        this.dice = draft.dice().named("order told");
    }

    void tell() {
        made();
        imposed();
        served();
        before();
    }

    private void made() {
        var court = dice.any(telling.world().organisation().courtOfficers()).userName();
        var sentenced = order.term().sentenced();
        var at = UkTime.at(sentenced.atTime(16, 45).plusMinutes(dice.between(0, 40)));
        var main = order.mainOffence();
        say(
                OrderMade.of(order.sentence(), main),
                sentenced,
                order.sentence().id().subject(),
                court,
                at,
                (batch, entered) -> {
                    SentenceRows.add(batch, order.sentence(), entered);
                    SentenceRows.add(batch, main, entered);
                });
        order.offences().stream()
                .skip(1)
                .forEach(other -> say(
                        OffenceAdded.of(other),
                        sentenced,
                        order.sentence().id().subject(),
                        court,
                        at,
                        (batch, entered) -> SentenceRows.add(batch, other, entered)));
        for (var requirement : order.requirements()) {
            say(
                    RequirementImposed.of(requirement),
                    sentenced,
                    requirement.id().subject(),
                    court,
                    at,
                    (batch, entered) -> SentenceRows.add(batch, requirement, entered));
        }
        for (var date : order.keyDates()) {
            say(
                    KeyDateSet.of(date),
                    sentenced,
                    order.sentence().id().subject(),
                    court,
                    at,
                    (batch, entered) -> SentenceRows.add(batch, date, entered));
        }
    }

    /** Where they are held, when they come out, and what the licence then asks: told by whoever holds the case. */
    private void served() {
        for (var entry : order.custody()) {
            officer(
                    CustodyChanged.of(entry),
                    entry.since(),
                    (batch, entered) -> SentenceRows.add(batch, entry, entered));
        }
        for (var recall : order.recalls()) {
            officer(
                    Recalled.of(recall),
                    recall.recalledOn(),
                    (batch, entered) -> SentenceRows.add(batch, recall, entered));
        }
        for (var release : order.releases()) {
            officer(
                    Released.of(release),
                    release.releasedOn(),
                    (batch, entered) -> SentenceRows.add(batch, release, entered));
        }
    }

    private void imposed() {
        for (var stage : order.stages()) {
            var set = order.stages().getFirst().during().from();
            officer(StageSet.of(stage), set, (batch, entered) -> SentenceRows.add(batch, stage, entered));
        }
        for (var condition : order.conditions()) {
            var set = condition.startsOn().minusDays(6);
            var on = set.isAfter(telling.world().today())
                    ? telling.world().today().minusDays(2)
                    : set;
            officer(
                    ConditionImposed.of(condition),
                    on.isBefore(order.term().sentenced()) ? order.term().sentenced() : on,
                    (batch, entered) -> SentenceRows.add(batch, condition, entered));
        }
    }

    /** Sentences from before. On average a person had several previous offences (the report, Figure 2.5); the number is ours. */
    private void before() {
        if (draft.plan().story() == Story.VANESSA || dice.chance(0.3)) {
            return;
        }
        var day = order.term().sentenced();
        var by = telling.by(draft.begun());
        var at = telling.known(draft.begun());
        for (int n = dice.between(1, 4); n > 0; n--) {
            day = day.minusDays(dice.between(250, 1_100));
            var previous = new PreviousOrder(
                    dice.uuid(),
                    draft.plan().crn(),
                    day,
                    order.sentence().court(),
                    dice.chance(0.6) ? draft.crime().words() : "Criminal damage",
                    dice.any(List.of(
                            "Community order, 12 months", "Fine", "Conditional discharge", "4 months in prison")),
                    "");
            telling.file().keep((batch, _) -> SentenceRows.add(batch, previous, Entered.by(by, at)));
        }
    }

    private void officer(Fact fact, LocalDate day, Rows rows) {
        var told = day.isBefore(draft.begun()) ? draft.begun() : day;
        say(fact, day, order.sentence().id().subject(), telling.by(told), telling.known(told), rows);
    }

    private void say(Fact fact, LocalDate day, String subject, String by, Instant at, Rows rows) {
        telling.file()
                .say(
                        fact,
                        When.on(day),
                        subject,
                        by,
                        at,
                        (batch, position) -> rows.add(batch, Entered.by(by, at).under(position)));
    }
}
