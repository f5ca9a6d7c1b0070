package cymru.prawf.exchange.demonstration;

import static cymru.prawf.exchange.demonstration.Duty.*;

import cymru.prawf.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A situation of the report, with somebody invented in it. The first name is the report's pseudonym; chapter 3 tells the story.
 */
enum Story {
    /** A new relationship with a known abuser, and no review. */
    MARY("Mary", Sex.FEMALE, MOST_CASES, Status.LICENCE, Band.AMBER, SignIn.OFFICER),
    /** Living with the victim again, found out late because his officer was away. */
    COLIN("Colin", Sex.MALE, MOST_CASES, Status.SUSPENDED_SENTENCE, Band.RED_AMBER, SignIn.OFFICER),
    /** Nothing of the plan delivered, the programme forgotten, and passed to the hub. */
    DYLAN("Dylan", Sex.MALE, IN_TOUCH_CASES, Status.POST_SENTENCE, Band.IN_TOUCH, SignIn.HUB),
    /** Kept face to face because she asked. */
    VANESSA("Vanessa", Sex.FEMALE, WOMENS_CASES, Status.COMMUNITY_ORDER, Band.IN_TOUCH, null),
    /** Released homeless, on a licence without a no-contact condition. */
    LEN("Len", Sex.MALE, NPS_CASES, Status.LICENCE, null, null),
    /** Unpaid work at a church, two hours at a time, between caring for her children. */
    LUCY("Lucy", Sex.FEMALE, UNPAID_WORK_CASES, Status.SUSPENDED_SENTENCE, Band.IN_TOUCH, null);

    private final String firstName;
    private final Sex sex;
    private final Duty duty;
    private final Status status;
    private final @Nullable Band band;
    private final @Nullable SignIn officer;

    Story(String firstName, Sex sex, Duty duty, Status status, @Nullable Band band, @Nullable SignIn officer) {
        this.firstName = firstName;
        this.sex = sex;
        this.duty = duty;
        this.status = status;
        this.band = band;
        this.officer = officer;
    }

    String firstName() {
        return firstName;
    }

    /** With whom the case has to be; nothing when it may be with anybody. */
    @Nullable
    SignIn officer() {
        return officer;
    }

    boolean fits(Duty duty, Sex sex, Status status, @Nullable Band band) {
        return duty == this.duty && sex == this.sex && status == this.status && band == this.band;
    }
}
