package cymru.prawf.exchange.demonstration;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the work with somebody is about. The order is how common each was in the cases that the inspectors saw (the report,
 * Tables 8 and 10); the shares are ours.
 */
enum Need {
    THINKING(0.75),
    DRUGS(0.35),
    LIFESTYLE(0.35),
    RELATIONSHIPS(0.33),
    ALCOHOL(0.32),
    ACCOMMODATION(0.3),
    WELLBEING(0.3),
    WORK(0.28),
    ATTITUDES(0.22);

    private final double share;

    Need(double share) {
        this.share = share;
    }

    static Set<Need> of(Crime crime, Dice dice) {
        var needs = EnumSet.noneOf(Need.class);
        switch (crime.sort()) {
            case DOMESTIC_ABUSE -> needs.add(RELATIONSHIPS);
            case DRUGS -> needs.add(DRUGS);
            case THEFT -> needs.add(dice.chance(0.7) ? DRUGS : LIFESTYLE);
            case DRIVING, DISORDER -> needs.add(dice.chance(0.6) ? ALCOHOL : THINKING);
            case FRAUD -> needs.add(WORK);
            case VIOLENCE, SEXUAL -> needs.add(THINKING);
        }
        for (var need : values()) {
            if (needs.size() < 4 && dice.chance(need.share)) {
                needs.add(need);
            }
        }
        return needs;
    }
}
