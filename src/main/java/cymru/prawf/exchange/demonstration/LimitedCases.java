package cymru.prawf.exchange.demonstration;

import cymru.prawf.access.LimitedAccess.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** About one record in a hundred is limited; the share is ours. Three of them are made to be found. */
final class LimitedCases {

    private static final double SHARE = 0.01;
    private static final List<String> REASONS_TO_RESTRICT = List.of(
            "Known to several members of staff",
            "A sensitive case in the news",
            "Lives next door to a member of staff",
            "The court ordered reporting restrictions");
    private static final String REASON_TO_EXCLUDE = "Related to a member of staff";

    private LimitedCases() {}

    static List<CasePlan> among(List<CasePlan> plans, Organisation organisation, Dice dice) {
        var own = dice.named("limited");
        var limited = new ArrayList<>(plans);
        limitFirst(
                limited,
                LimitedCases::heldByOfficer,
                plan -> new Limit(Kind.RESTRICTION, usual(plan, organisation), REASONS_TO_RESTRICT.getFirst()));
        limitFirst(
                limited,
                LimitedCases::heldBesideOfficer,
                plan -> new Limit(Kind.RESTRICTION, usual(plan, organisation), REASONS_TO_RESTRICT.get(2)));
        limitFirst(
                limited,
                LimitedCases::heldBesideOfficer,
                plan -> new Limit(Kind.EXCLUSION, List.of(SignIn.OFFICER.userName()), REASON_TO_EXCLUDE));
        for (int n = 0; n < limited.size(); n++) {
            var plan = limited.get(n);
            if (plan.limit() == null && plan.story() == null && !heldByOfficer(plan) && own.chance(SHARE)) {
                limited.set(n, plan.limited(any(plan, organisation, own)));
            }
        }
        return limited;
    }

    private static Limit any(CasePlan plan, Organisation organisation, Dice dice) {
        if (dice.chance(0.75)) {
            return new Limit(Kind.RESTRICTION, usual(plan, organisation), dice.any(REASONS_TO_RESTRICT));
        }
        var others = organisation.colleagues().stream()
                .filter(each -> each.team() != plan.officer().team())
                .toList();
        return new Limit(Kind.EXCLUSION, List.of(dice.any(others).userName()), REASON_TO_EXCLUDE);
    }

    /** Whoever holds it, and who answers for the team. */
    private static List<String> usual(CasePlan plan, Organisation organisation) {
        var names = new LinkedHashSet<String>();
        names.add(plan.officer().userName());
        names.add(organisation.managerOf(plan.officer().team()).userName());
        return List.copyOf(names);
    }

    private static void limitFirst(List<CasePlan> plans, Predicate<CasePlan> which, Function<CasePlan, Limit> limit) {
        for (int n = 0; n < plans.size(); n++) {
            var plan = plans.get(n);
            if (plan.limit() == null && plan.story() == null && !plan.status().inPrison() && which.test(plan)) {
                plans.set(n, plan.limited(limit.apply(plan)));
                return;
            }
        }
        throw new IllegalStateException("No case to limit");
    }

    private static boolean heldByOfficer(CasePlan plan) {
        return plan.officer().userName().equals(SignIn.OFFICER.userName());
    }

    /** In the same team, by somebody else. */
    private static boolean heldBesideOfficer(CasePlan plan) {
        return plan.officer().team().code().equals("GWCNP1") && !heldByOfficer(plan);
    }
}
