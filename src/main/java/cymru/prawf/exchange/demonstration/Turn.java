package cymru.prawf.exchange.demonstration;

import cymru.prawf.person.CircumstanceKind;
import java.util.Arrays;
import java.util.List;

/** How somebody lives at the start, and the turns that it may take. */
record Turn(String what, String detail) {

    private static final List<Turn> HOUSED = turns(
            "Settled in a tenancy of their own|Rent is paid, no complaints.",
            "Staying with parents|They are glad to have them there.",
            "Staying with a friend|On the sofa, for now.",
            "Living with partner|The tenancy is the partner's.",
            "In a shared house|Gets on with the others.");
    private static final List<Turn> REHOUSED = turns(
            "Behind with the rent|A letter from the landlord was shown.",
            "Moved to another tenancy|Nearer to family.",
            "Given notice by the landlord|Has eight weeks.",
            "Moved back to parents|Could not keep up the rent.",
            "Staying with different friends|Nothing settled yet.",
            "Accepted for supported housing|A room from next week.");
    private static final List<Turn> EMPLOYED = turns(
            "In full-time work|In a warehouse.",
            "In part-time work|Sixteen hours a week in a shop.",
            "Self-employed|Gardening and clearing.",
            "Works for an agency|Shifts at short notice.");
    private static final List<Turn> UNEMPLOYED = turns(
            "Out of work, on benefits|Last worked two years ago.",
            "Out of work, on benefits|Looking for work in building.",
            "Not able to work|On sick pay for a bad back.",
            "Out of work, on benefits|No CV yet.");
    private static final List<Turn> WORK_CHANGED = turns(
            "Started a job|Full time, on probation for three months.",
            "Lost the job|Was late too often.",
            "Started a college course|Two days a week at Coleg Gwent.",
            "Laid off|The firm has no work until spring.",
            "Benefits stopped|Missed an appointment; has appealed.",
            "Started volunteering|At a community garden.");
    private static final List<Turn> RELATED = turns(
            "Single|Says it is better so for now.",
            "In a relationship|Together for two years.",
            "Married|Three children between them.",
            "Separated|Sees the children at weekends.",
            "In a relationship|They do not live together.");
    private static final List<Turn> RELATIONS_CHANGED = turns(
            "Began a relationship|Has known the person since school.",
            "The relationship ended|Left after an argument; nobody was hurt.",
            "Back together with partner|They have agreed to take it slowly.",
            "Became a parent|Mother and child are well.",
            "Contact with the children stopped|Is asking a solicitor.");
    private static final List<Turn> USING = turns(
            "Drinks most days|Four cans an evening, more at weekends.",
            "On a methadone prescription|Collects it daily.",
            "Cannabis most evenings|Does not see it as a problem.",
            "Binge drinking at weekends|The offence was on such a weekend.",
            "Has stopped using|Says three months.");
    private static final List<Turn> USE_CHANGED = turns(
            "Relapsed|Told us without being asked.",
            "Abstinent|Tests were clear.",
            "Began work with GDAS|Sees a keyworker every fortnight.",
            "Reduced the prescription|Feels well on it.",
            "Drinking more|Since the anniversary of a death.");
    private static final List<Turn> CARING = turns(
            "Looks after two children|School-age; takes them there and back.",
            "Looks after a parent|Shops and cooks for her.",
            "Expecting a child|Due in the summer.");

    boolean inWork() {
        return EMPLOYED.contains(this);
    }

    static Turn first(CircumstanceKind kind, double inWork, Dice dice) {
        return dice.any(
                switch (kind) {
                    case ACCOMMODATION -> HOUSED;
                    case EMPLOYMENT -> dice.chance(inWork) ? EMPLOYED : UNEMPLOYED;
                    case RELATIONSHIP -> RELATED;
                    case SUBSTANCE_USE -> USING;
                    case CARING, OTHER -> CARING;
                });
    }

    static Turn next(CircumstanceKind kind, Dice dice) {
        return dice.any(
                switch (kind) {
                    case ACCOMMODATION -> REHOUSED;
                    case EMPLOYMENT -> WORK_CHANGED;
                    case RELATIONSHIP -> RELATIONS_CHANGED;
                    case SUBSTANCE_USE -> USE_CHANGED;
                    case CARING, OTHER -> CARING;
                });
    }

    private static List<Turn> turns(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split("\\|"))
                .map(parts -> new Turn(parts[0], parts[1]))
                .toList();
    }
}
