package cymru.prawf.exchange.demonstration;

import cymru.prawf.person.Sex;
import org.jspecify.annotations.Nullable;

/** An accredited programme that the report names as on offer in Gwent; how many sessions it has is ours. */
enum Programme {
    BUILDING_BETTER_RELATIONSHIPS("Building Better Relationships", 24),
    THINKING_SKILLS("Thinking Skills Programme", 19),
    SEX_OFFENDER_TREATMENT("Sex Offender Treatment Programme", 48),
    INTERNET_SEX_OFFENDER_TREATMENT("Internet Sex Offender Treatment Programme", 35);

    private final String label;
    private final int sessions;

    Programme(String label, int sessions) {
        this.label = label;
        this.sessions = sessions;
    }

    String label() {
        return label;
    }

    int sessions() {
        return sessions;
    }

    /** The one that fits, if any does: BBR is for men, as the report's glossary has it. */
    static @Nullable Programme fitting(Crime crime, Sex sex) {
        return switch (crime.sort()) {
            case DOMESTIC_ABUSE -> sex == Sex.MALE ? BUILDING_BETTER_RELATIONSHIPS : THINKING_SKILLS;
            case SEXUAL -> crime.words().contains("images") ? INTERNET_SEX_OFFENDER_TREATMENT : SEX_OFFENDER_TREATMENT;
            case VIOLENCE, THEFT, DISORDER, DRUGS -> THINKING_SKILLS;
            case DRIVING, FRAUD -> null;
        };
    }
}
