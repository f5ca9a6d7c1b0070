package cymru.prawf.exchange.demonstration;

import cymru.prawf.person.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every case of an area as it is meant to be, dealt out so that the counts of the report come out exactly. */
final class Caseload {

    private final Area area;
    private final Organisation organisation;
    private final Dice dice;

    private Caseload(Area area, Organisation organisation, Dice dice) {
        this.area = area;
        this.organisation = organisation;
        this.dice = dice.named("caseload");
    }

    static List<CasePlan> of(Area area, Organisation organisation, Dice dice) {
        return new Caseload(area, organisation, dice).plans();
    }

    /** A case half dealt. */
    private record Hand(Composition.Group group, @Nullable Band band, Status status, Sex sex) {}

    private List<CasePlan> plans() {
        var hands = dice.named("order")
                .shuffled(Composition.GROUPS.stream()
                        .flatMap(group -> hands(group).stream())
                        .toList());
        var authorities = authorities(hands.size());
        var origins = origins(authorities);
        var stories = stories(hands, origins);
        var desks = new Desks(organisation, dice.named("desks"));
        var mappa = mappa(hands);
        var plans = new ArrayList<CasePlan>(hands.size());
        for (int n = 0; n < hands.size(); n++) {
            var hand = hands.get(n);
            var story = stories.get(n);
            int number = Composition.peopleIn(area.number() - 1) + n + 1;
            plans.add(new CasePlan(
                    CasePlan.crn(number),
                    number,
                    area,
                    hand.group().duty(),
                    hand.group().crc(),
                    hand.band(),
                    hand.status(),
                    hand.sex(),
                    authorities.get(n),
                    origins.get(n),
                    mappa.get(n),
                    desks.take(hand.group().duty(), authorities.get(n), hand.sex(), story),
                    story,
                    null));
        }
        return area.isGwent() ? LimitedCases.among(plans, organisation, dice) : plans;
    }

    private List<Hand> hands(Composition.Group group) {
        int number = group.cases() + (group.bands() == Composition.LARGEST ? Composition.extra(area) : 0);
        var own = dice.named("group").numbered(Composition.GROUPS.indexOf(group));
        var bands = group.crc() ? group.bands().deal(number, own) : null;
        var statuses = group.statuses().deal(number, own);
        var women = own.shuffled(IntStream.range(0, number).boxed().toList()).subList(0, group.women());
        var isWoman = new boolean[number];
        women.forEach(n -> isWoman[n] = true);
        return IntStream.range(0, number)
                .mapToObj(n -> new Hand(
                        group,
                        bands == null ? null : bands.get(n),
                        statuses.get(n),
                        isWoman[n] ? Sex.FEMALE : Sex.MALE))
                .toList();
    }

    private List<Authority> authorities(int number) {
        var odds = new Odds<Authority>();
        Arrays.stream(Authority.values()).forEach(each -> odds.and(each.shareOfCases(), each));
        return odds.deal(number, dice.named("authorities"));
    }

    /** White British to the share of each authority, the others by its odds. */
    private List<Origin> origins(List<Authority> authorities) {
        var dealt = new EnumMap<Authority, List<Origin>>(Authority.class);
        authorities.stream()
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                .forEach((authority, number) ->
                        dealt.put(authority, new ArrayList<>(origins(authority, number.intValue()))));
        return authorities.stream()
                .map(authority -> Objects.requireNonNull(dealt.get(authority)).removeLast())
                .toList();
    }

    private List<Origin> origins(Authority authority, int number) {
        var own = dice.named("origins").numbered(authority.ordinal());
        return Odds.of(authority.whiteBritish(), true)
                .and(100 - authority.whiteBritish(), false)
                .deal(number, own)
                .stream()
                .map(british -> british
                        ? Origin.WHITE_BRITISH
                        : authority.otherOrigins().any(own))
                .toList();
    }

    /** The first case that fits, for each story; only Gwent has them. */
    private Map<Integer, Story> stories(List<Hand> hands, List<Origin> origins) {
        var wanted = area.isGwent() ? EnumSet.allOf(Story.class) : EnumSet.noneOf(Story.class);
        var told = new HashMap<Integer, Story>();
        for (int n = 0; n < hands.size(); n++) {
            var hand = hands.get(n);
            for (var story : wanted) {
                if (origins.get(n) == Origin.WHITE_BRITISH
                        && story.fits(hand.group().duty(), hand.sex(), hand.status(), hand.band())) {
                    told.put(n, story);
                    wanted.remove(story);
                    break;
                }
            }
        }
        return told;
    }

    private List<Boolean> mappa(List<Hand> hands) {
        int nps = (int) hands.stream().filter(hand -> !hand.group().crc()).count();
        var dealt = new ArrayList<>(Odds.of(Composition.MAPPA_CASES, true)
                .and(Composition.NPS_CASES - Composition.MAPPA_CASES, false)
                .deal(nps, dice.named("mappa")));
        return hands.stream()
                .map(hand -> !hand.group().crc() && dealt.removeLast())
                .toList();
    }
}
