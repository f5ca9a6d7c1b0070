package cymru.prawf.exchange.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An area with everybody in it, drawn and ready to be told. The same seed, area and day give the same people in the same lives. */
final class Gwent {

    private final World world;
    private final List<Draft> drafts;

    private Gwent(World world, List<Draft> drafts) {
        this.world = world;
        this.drafts = drafts;
    }

    static Gwent drawn(Area area, long seed, LocalDate today) {
        var ofEverybody = Dice.of(seed);
        var dice = ofEverybody.named("area").numbered(area.number());
        var organisation = Organisation.of(area, dice, today);
        var plans = Caseload.of(area, organisation, dice);
        var world = new World(
                today, area, organisation, Absences.of(organisation, today, dice), Lively.among(plans, today));
        var drafts = plans.parallelStream()
                .map(plan -> Draft.of(plan, world, ofEverybody))
                .toList();
        Diaries.book(drafts, today);
        return new Gwent(world, drafts);
    }

    World world() {
        return world;
    }

    List<Draft> drafts() {
        return drafts;
    }

    Stream<CaseFile> files() {
        return drafts.stream().map(draft -> Telling.of(draft, world));
    }
}
