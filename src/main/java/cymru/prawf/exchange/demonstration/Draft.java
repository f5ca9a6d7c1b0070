package cymru.prawf.exchange.demonstration;

import cymru.prawf.person.DatedDetail;
import cymru.prawf.person.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A whole case as it was drawn, before the diaries give its appointments their hours and it can be told. */
record Draft(
        CasePlan plan,
        Person person,
        Risks risks,
        Crime crime,
        Set<Need> needs,
        Order order,
        Tenures tenures,
        AttendanceHabits habits,
        List<DatedDetail> life,
        List<Meeting> meetings,
        Dice dice) {

    static Draft of(CasePlan plan, World world, Dice ofEverybody) {
        var dice = ofEverybody.named("person").numbered(plan.number());
        var today = world.today();
        var person = Identity.of(plan, today, dice);
        var risks = Risks.of(plan, dice);
        var crime = Crime.of(plan, risks, dice.named("crime"));
        var needs = Need.of(crime, dice.named("needs"));
        var term = Scripts.term(plan, Term.of(plan, risks.assessed(), today, dice), today);
        var order = new Courtroom(plan, crime, today, dice).sentences(term);
        var tenures = Tenures.of(plan, term, world.organisation(), today, dice);
        var life = new Life(plan, person, crime, needs, tenures.allocated(), today, dice).details();
        return new Draft(
                plan,
                person,
                risks,
                crime,
                needs,
                order,
                tenures,
                AttendanceHabits.of(plan, risks.engagement(), dice),
                life,
                meetings(plan, risks, order, tenures, world, dice),
                dice);
    }

    private static List<Meeting> meetings(
            CasePlan plan, Risks risks, Order order, Tenures tenures, World world, Dice dice) {
        var rhythm = new Rhythm(plan, risks, order.term());
        var meetings = new ArrayList<>(new Supervision(plan, order, tenures, rhythm, world, dice).meetings());
        meetings.addAll(new UnpaidWorkParty(plan, order, world, dice).meetings());
        meetings.addAll(new Groups(plan, order, world, dice).meetings());
        return meetings;
    }

    /** What one calls the person. */
    String name() {
        return person.calledName();
    }

    /** The first day on which the case was somebody's. */
    LocalDate begun() {
        return tenures.allocated();
    }

    Colleague officerOn(LocalDate day) {
        return tenures.officerOn(day);
    }
}
