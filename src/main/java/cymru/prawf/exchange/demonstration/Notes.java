package cymru.prawf.exchange.demonstration;

import cymru.prawf.contact.AbsenceReason;
import cymru.prawf.contact.AppointmentType;
import java.util.List;
import java.util.Set;

/** What an officer writes about an appointment: short, plain and harmless. */
final class Notes {

    private static final List<String> ARRIVALS = List.of(
            "%s arrived on time.",
            "%s was ten minutes late and apologised.",
            "%s came early and waited.",
            "Met %s in reception; in good spirits.",
            "%s seemed tired today.",
            "%s was quiet at first and talked more later.",
            "%s had had a good week.",
            "%s had had a difficult week.",
            "%s was keen to talk.",
            "%s came straight from another appointment.",
            "%s was settled and polite.",
            "%s brought the diary we had agreed on.");

    private static final List<String> NEXT = List.of(
            "Next appointment given.",
            "Will bring the letter next time.",
            "To be picked up again next time.",
            "Agreed to ring if anything changes.",
            "No changes at home reported.",
            "No contact with the police reported.",
            "Text reminders wanted.",
            "Goal for next time: one phone call to the housing team.",
            "Goal for next time: write down what went well.",
            "Left on good terms.",
            "Plan stays as it is.",
            "To be discussed with my manager.");

    private static final List<String> THINKING = List.of(
            "Worked on stopping to think before acting; gave an example from the bus.",
            "Went through the thoughts, feelings and actions sheet for the day of the offence.",
            "Talked about what others would have done in the same place.",
            "Practised walking away; could say what made it hard last time.",
            "Homework was done and made sense.",
            "Homework had been forgotten; done together in the session.");
    private static final List<String> DRUGS = List.of(
            "Seeing the keyworker at GDAS every fortnight.",
            "Says nothing used since the last test.",
            "Prescription collected every day this week.",
            "Talked about the two hours after pay day.",
            "One lapse at the weekend, told without being asked.",
            "Referral to GDAS made together by telephone.");
    private static final List<String> LIFESTYLE = List.of(
            "Keeps away from old friends; finds evenings long.",
            "Has started to go to the gym with a cousin.",
            "Talked about who helps and who does not.",
            "Was asked to lend out a bank card and said no.",
            "Spent the week fishing with an uncle.");
    private static final List<String> RELATIONSHIPS = List.of(
            "Talked about how arguments start and who leaves the room.",
            "Says things with the partner are calm.",
            "Sees the children on Saturdays; handovers go well.",
            "Went through what respect looks like at home.",
            "Is sad about the separation and does not want contact.");
    private static final List<String> ALCOHOL = List.of(
            "Drink diary shows two dry days more than last time.",
            "Drinks at weekends only, by own account.",
            "Talked about shops to walk past.",
            "Had not been drinking; clear and cheerful.",
            "Agreed to speak to GDAS about a group.");
    private static final List<String> ACCOMMODATION = List.of(
            "Still with the same friend; wants a place of their own.",
            "Form for the housing register filled in together.",
            "Rent is up to date.",
            "Landlord has repaired the boiler at last.",
            "Appointment with the accommodation worker asked for.");
    private static final List<String> WELLBEING = List.of(
            "Sleeps badly; will see the GP.",
            "Feels better since walking every day.",
            "Talked about worry and what helps with it.",
            "Number of the Samaritans given, not needed so far.",
            "Waiting for counselling; place on the list checked.");
    private static final List<String> WORK = List.of(
            "Has two interviews next week.",
            "CV finished with Careers Wales.",
            "Likes the new shifts.",
            "Signed up for a course at Coleg Gwent.",
            "Benefits were late again; letter read together.");
    private static final List<String> ATTITUDES = List.of(
            "Could say how it was for the shop assistant.",
            "Thinks the sentence was fair by now.",
            "Still says it was somebody else's fault; left it there for today.",
            "Wrote half a page about who was hurt and how.");

    private static final List<String> CALLS = List.of(
            "Rang at the agreed time. Nothing new at home or at work. Risk stays low.",
            "Answered at the second try. No contact with the police. Risk stays low.",
            "Short call. New telephone number taken. Risk stays low.",
            "Cheerful. Asked when the order ends. Risk stays low.",
            "Talked about the job. No worries about anybody at home. Risk stays low.",
            "Said things were fine. Asked about partner, children, drink, money: no change. Risk stays low.");
    private static final List<String> PRISON = List.of(
            "Settled on the wing and works in the kitchen.",
            "Asked about housing on release; nothing found yet.",
            "Has started a course in bricklaying.",
            "Talked about the licence and what it will ask.",
            "Family visits every fortnight.",
            "Wants to live with parents on release; address to be checked.");
    private static final List<String> HOME_VISITS = List.of(
            "Tidy, warm, television on. Partner was there and friendly.",
            "Seen at home alone. Nothing of concern.",
            "Children at school. Kitchen full of shopping.",
            "Shown the new room. Smoke alarm works.");
    private static final List<String> UNPAID_WORK = List.of(
            "Worked well.",
            "Worked well; first to start after lunch.",
            "Slow in the morning, better later.",
            "Good with the others.",
            "Boots were wet; gloves given out.",
            "Asked to stay on this project.");
    private static final List<String> GROUP = List.of(
            "Took part and spoke twice.",
            "Listened more than spoke.",
            "Gave a good example to the group.",
            "Role play went well.",
            "Left once to take a call.",
            "Did the exercise in pairs.");
    private static final List<String> DID_NOT_COMPLY = List.of(
            "Came, and left after five minutes although asked to stay.",
            "Came an hour late and could not be seen.",
            "Had been drinking; sent home.",
            "Used the telephone throughout and would not put it away.");
    private static final List<String> NO_REASON = List.of(
            "Did not attend; rang, no answer.",
            "Did not attend. Message left.",
            "Did not attend; telephone off.",
            "Did not attend. Said later that it had slipped their mind.",
            "Missed the bus, by own account; there was another.");
    private static final List<String> OURS = List.of(
            "Rang to say sorry.", "Text sent the same morning.", "Was already here; sent home with an apology.", "");

    private Notes() {}

    static String attended(Meeting meeting, boolean inPrison, String name, Set<Need> needs, Dice dice) {
        if (inPrison) {
            return dice.any(PRISON);
        }
        return switch (meeting.type()) {
            case TELEPHONE -> dice.any(CALLS);
            case UNPAID_WORK -> dice.any(UNPAID_WORK);
            case PROGRAMME -> dice.any(GROUP);
            case HOME_VISIT -> dice.any(HOME_VISITS) + " " + about(needs, dice);
            case RAR_ACTIVITY -> meeting.isFixed() ? dice.any(GROUP) : supervision(name, needs, dice);
            case OFFICE, COMMUNITY_HUB, WITH_POLICE, VIDEO, PARTNER_AGENCY, COURT, OTHER ->
                supervision(name, needs, dice);
        };
    }

    private static String supervision(String name, Set<Need> needs, Dice dice) {
        var note = new StringBuilder(dice.any(ARRIVALS).formatted(name));
        note.append(' ').append(about(needs, dice));
        if (dice.chance(0.35)) {
            note.append(' ').append(about(needs, dice));
        }
        if (dice.chance(0.7)) {
            note.append(' ').append(dice.any(NEXT));
        }
        return note.toString();
    }

    private static String about(Set<Need> needs, Dice dice) {
        return dice.any(
                switch (dice.any(List.copyOf(needs))) {
                    case THINKING -> THINKING;
                    case DRUGS -> DRUGS;
                    case LIFESTYLE -> LIFESTYLE;
                    case RELATIONSHIPS -> RELATIONSHIPS;
                    case ALCOHOL -> ALCOHOL;
                    case ACCOMMODATION -> ACCOMMODATION;
                    case WELLBEING -> WELLBEING;
                    case WORK -> WORK;
                    case ATTITUDES -> ATTITUDES;
                });
    }

    static String didNotComply(Dice dice) {
        return dice.any(DID_NOT_COMPLY);
    }

    static String noReason(Dice dice) {
        return dice.any(NO_REASON);
    }

    static String ours(Dice dice) {
        return dice.any(OURS);
    }

    static String excused(AbsenceReason reason) {
        return switch (reason) {
            case COURT_OR_LEGAL -> "Had to see the solicitor.";
            case EMPLOYMENT -> "Shift was changed at short notice.";
            case FAMILY_OR_CHILDCARE -> "A child was ill.";
            case HOLIDAY -> "Away with the family, as said before.";
            case MEDICAL -> "Rang in ill.";
            case RELIGIOUS -> "At prayers for the holiday.";
            case REMANDED_IN_CUSTODY -> "In police custody overnight; released without charge.";
            case OTHER, NONE_GIVEN -> "Reason taken as given.";
        };
    }

    static String evidence(AbsenceReason reason) {
        return switch (reason) {
            case COURT_OR_LEGAL -> "Solicitor's letter";
            case EMPLOYMENT -> "Rota from the employer";
            case FAMILY_OR_CHILDCARE -> "Text from the school";
            case HOLIDAY -> "Booking";
            case MEDICAL -> "Letter from the GP";
            case RELIGIOUS, REMANDED_IN_CUSTODY, OTHER, NONE_GIVEN -> "";
        };
    }

    /** Every type of appointment has something to be written about it. */
    static boolean usual(AppointmentType type, Dice dice) {
        return switch (type) {
            case UNPAID_WORK -> dice.chance(0.45);
            case PROGRAMME -> dice.chance(0.8);
            case TELEPHONE,
                    OFFICE,
                    COMMUNITY_HUB,
                    HOME_VISIT,
                    VIDEO,
                    RAR_ACTIVITY,
                    WITH_POLICE,
                    PARTNER_AGENCY,
                    COURT,
                    OTHER -> dice.chance(0.94);
        };
    }
}
