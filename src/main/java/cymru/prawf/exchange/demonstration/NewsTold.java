package cymru.prawf.exchange.demonstration;

import cymru.prawf.contact.ContactType;
import java.time.LocalDate;
import java.util.List;

/** Contacts that nobody had booked: somebody calls in at the hub, rings, is not at home. How many is ours. */
final class NewsTold {

    private static final double CRC_A_MONTH = 0.38;
    private static final double NPS_A_MONTH = 0.55;
    private static final double IN_PRISON_A_MONTH = 0.12;

    private record News(ContactType type, String withWhom, List<String> notes) {}

    private static final Odds<News> IN_THE_COMMUNITY = Odds.of(
                    18,
                    new News(
                            ContactType.CALLED_IN,
                            "",
                            List.of(
                                    "Called in to ask when the next appointment is.",
                                    "Called in with a letter from the council; copied.",
                                    "Called in upset about benefits; made tea, rang the job centre together.",
                                    "Called in to say hello after a job interview.")))
            .and(
                    22,
                    new News(
                            ContactType.CALL_RECEIVED,
                            "",
                            List.of(
                                    "Rang to say the bus is late.",
                                    "Rang to give a new telephone number.",
                                    "Rang to ask for a letter for the landlord.",
                                    "Rang to ask whether a trip to family in Bristol is all right. It is.")))
            .and(
                    14,
                    new News(
                            ContactType.CALL_MADE,
                            "",
                            List.of(
                                    "Rang to remind of tomorrow. Will be there.",
                                    "Rang about the missed appointment; says sorry.",
                                    "No answer; message left.",
                                    "Rang with the telephone number of the food bank.")))
            .and(
                    14,
                    new News(
                            ContactType.MESSAGE_SENT,
                            "",
                            List.of(
                                    "Text: reminder of the next appointment.",
                                    "Letter with the dates of the next four appointments.",
                                    "Text: the office opens an hour later on Thursday.")))
            .and(
                    8,
                    new News(
                            ContactType.MESSAGE_RECEIVED,
                            "",
                            List.of(
                                    "Text: on my way.",
                                    "E-mail with a photograph of the wage slip.",
                                    "Text: got the job.")))
            .and(
                    6,
                    new News(
                            ContactType.FROM_AGENCY,
                            "GDAS",
                            List.of(
                                    "Has kept the last three appointments with them.",
                                    "Missed the last group; they will ring.",
                                    "Finished the first part of the treatment.")))
            .and(
                    5,
                    new News(
                            ContactType.WITH_AGENCY,
                            "housing association",
                            List.of("Application is on the list; needs proof of income.", "Viewing next Tuesday.")))
            .and(
                    4,
                    new News(
                            ContactType.WITH_AGENCY,
                            "Careers Wales",
                            List.of("Place on the course is confirmed.", "Adviser will see them at the hub.")))
            .and(
                    3,
                    new News(
                            ContactType.FROM_AGENCY,
                            "children's services",
                            List.of("Case closed on their side.", "Visits go well.")))
            .and(
                    3,
                    new News(
                            ContactType.NOT_AT_HOME,
                            "",
                            List.of("Nobody in. Card left.", "Nobody answered; neighbour says at work.")))
            .and(3, new News(ContactType.HOME_VISIT, "", List.of("Was near and looked in. All well.")));

    private static final Odds<News> IN_CUSTODY = Odds.of(
                    60,
                    new News(
                            ContactType.WITH_AGENCY,
                            "offender supervisor",
                            List.of(
                                    "Behaves well; asks about work.",
                                    "Moved to another wing.",
                                    "Release date confirmed.")))
            .and(
                    40,
                    new News(
                            ContactType.MESSAGE_RECEIVED,
                            "",
                            List.of(
                                    "Letter from prison: wants to know who the officer is.",
                                    "Letter from prison: thanks for the visit.")));

    private final Draft draft;
    private final Telling telling;
    private final Dice dice;

    NewsTold(Draft draft, Telling telling) {
        this.draft = draft;
        this.telling = telling;
        this.dice = draft.dice().named("news");
    }

    void tell() {
        var today = telling.world().today();
        var floor = today.minusDays(Supervision.DAYS_OF_HISTORY);
        var day = draft.begun().isBefore(floor) ? floor : draft.begun();
        for (; day.isBefore(today); day = day.plusDays(30)) {
            boolean inPrison = draft.order().term().inPrison(day);
            if (dice.chance(aMonth(inPrison))) {
                tell(inPrison ? IN_CUSTODY : IN_THE_COMMUNITY, day.plusDays(dice.between(0, 29)), today);
            }
        }
    }

    private double aMonth(boolean inPrison) {
        return inPrison ? IN_PRISON_A_MONTH : draft.plan().crc() ? CRC_A_MONTH : NPS_A_MONTH;
    }

    private void tell(Odds<News> odds, LocalDate day, LocalDate today) {
        var news = odds.any(dice);
        if (day.isBefore(today.minusDays(4)) && !draft.order().term().inPrison(day) == (odds == IN_THE_COMMUNITY)) {
            telling.contact(news.type(), news.withWhom(), dice.any(news.notes()), day);
        }
    }
}
