package cymru.prawf.exchange.demonstration;

import cymru.prawf.assessment.Indicator;
import cymru.prawf.contact.ContactType;
import cymru.prawf.person.Circumstance;
import cymru.prawf.person.CircumstanceKind;
import cymru.prawf.person.Dates;
import cymru.prawf.sentence.Length;
import java.time.LocalDate;

/** What is told of the people in the report's stories, beyond what is told of everybody. */
final class Scripts {

    private Scripts() {}

    /** Len came out three weeks ago; Colin and Lucy have been here for long enough to have a story. */
    static Term term(CasePlan plan, Term drawn, LocalDate today) {
        return switch (plan.story()) {
            case LEN -> Term.released(today.minusDays(21), 16);
            case MARY -> Term.released(today.minusDays(140), 20);
            case DYLAN -> Term.released(today.minusDays(200), 12);
            case COLIN -> Term.made(today.minusDays(250), Length.ofMonths(18));
            case VANESSA -> Term.made(today.minusDays(210), Length.ofMonths(12));
            case LUCY -> Term.made(today.minusDays(170), Length.ofMonths(12));
            case null -> drawn;
        };
    }

    static void tell(Draft draft, Telling telling) {
        var today = telling.world().today();
        switch (draft.plan().story()) {
            case MARY -> mary(draft, telling, today);
            case COLIN -> colin(draft, telling, today);
            case DYLAN -> dylan(telling, today);
            case VANESSA -> vanessa(telling, today);
            case LEN -> len(telling, today);
            case LUCY -> lucy(telling, today);
            case null -> {}
        }
    }

    private static void mary(Draft draft, Telling telling, LocalDate today) {
        telling.begun(
                relationship(
                        draft,
                        "Began a relationship",
                        "With a man known to the police for abusing partners. A relationship like this one was behind the offence.",
                        "Mary",
                        today.minusDays(34)),
                today.minusDays(34));
        telling.contact(
                ContactType.FROM_AGENCY,
                "the police",
                "On the daily domestic abuse call: Mary's new partner has been reported by two former partners.",
                today.minusDays(29));
    }

    private static void colin(Draft draft, Telling telling, LocalDate today) {
        telling.begun(
                relationship(
                        draft,
                        "Back with former partner",
                        "Living again with the victim of the offence, against the restraining order. There are children in the home.",
                        "children's services",
                        today.minusDays(58)),
                today.minusDays(33));
        telling.indicator(
                Indicator.DOMESTIC_ABUSE_CALL_OUT,
                "the police",
                "Neighbours rang. Both said it was nothing.",
                today.minusDays(47));
        telling.contact(
                ContactType.FROM_AGENCY,
                "children's services",
                "Colin has been at the address since his officer went off sick. They ask whether we knew.",
                today.minusDays(33));
    }

    private static void dylan(Telling telling, LocalDate today) {
        telling.contact(
                ContactType.CALL_RECEIVED,
                "",
                "Asked again about help with reading and numbers. Said he would be told.",
                today.minusDays(150));
        telling.contact(
                ContactType.OTHER,
                "programmes team",
                "Start of the Thinking Skills Programme offered for a day after the licence ends.",
                today.minusDays(95));
    }

    private static void vanessa(Telling telling, LocalDate today) {
        telling.contact(
                ContactType.OTHER,
                "team manager",
                "Move to the In-Touch hub considered. Vanessa is nervous of it and feels that she would lose support. She stays face to face.",
                today.minusDays(80));
    }

    private static void len(Telling telling, LocalDate today) {
        telling.contact(
                ContactType.CALL_RECEIVED,
                "",
                "Rang from the station on the day of release. Has nowhere to go tonight.",
                today.minusDays(21));
        telling.contact(
                ContactType.WITH_AGENCY,
                "housing options team",
                "No priority need, they say. Bed in the night shelter until Friday.",
                today.minusDays(20));
    }

    private static void lucy(Telling telling, LocalDate today) {
        telling.contact(
                ContactType.CALL_RECEIVED,
                "",
                "Cannot be at the charity shop all day because of the children. Cleaning at a church offered, two hours at a time.",
                today.minusDays(150));
        telling.contact(
                ContactType.MESSAGE_RECEIVED,
                "",
                "Loves the work at the church. Has started to go there on Sundays too.",
                today.minusDays(25));
    }

    private static Circumstance relationship(Draft draft, String what, String detail, String toldBy, LocalDate from) {
        return new Circumstance(
                draft.dice().named("script").named(what).uuid(),
                draft.plan().crn(),
                CircumstanceKind.RELATIONSHIP,
                what,
                detail,
                toldBy,
                "",
                Dates.from(from));
    }
}
