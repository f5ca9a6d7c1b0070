package cymru.prawf.exchange.demonstration;

import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.Amount;
import cymru.prawf.sentence.Amount.Unit;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.SentenceId;
import cymru.prawf.sentence.UnpaidWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences somebody, with what goes with it. The courts are the report's; how often each requirement is made is ours. */
final class Courtroom {

    private record Bench(String code, String name) {}

    private static final Bench CROWN = new Bench("NWPRCC", "Newport Crown Court");
    private static final Odds<Bench> MAGISTRATES = Odds.of(58, new Bench("NWPCMC", "Newport Magistrates' Court"))
            .and(42, new Bench("CWMBMC", "Cwmbran Magistrates' Court"));
    private static final Odds<Integer> RAR_DAYS =
            Odds.of(20, 10).and(30, 15).and(28, 20).and(10, 25).and(12, 30);
    private static final Odds<Integer> HOURS = Odds.of(12, 40)
            .and(20, 60)
            .and(22, 80)
            .and(18, 100)
            .and(12, 120)
            .and(8, 150)
            .and(5, 180)
            .and(3, 200);

    private final CasePlan plan;
    private final Crn crn;
    private final Crime crime;
    private final LocalDate today;
    private final Dice dice;

    Courtroom(CasePlan plan, Crime crime, LocalDate today, Dice dice) {
        this.plan = plan;
        this.crn = plan.crn();
        this.crime = crime;
        this.today = today;
        this.dice = dice.named("court");
    }

    /** The sentence that the case is held for. */
    Order sentences(Term term) {
        var kind = kind();
        var bench = term.custodial() && !plan.crc() || crime.code().startsWith("028") ? CROWN : MAGISTRATES.any(dice);
        var id = new SentenceId(dice.uuid());
        var sentence = new Sentence(
                id,
                crn,
                1,
                kind,
                "",
                "Criminal Justice Act 2003",
                plan.area().isGwent() ? bench.code() : null,
                plan.area().named(bench.name()),
                term.sentenced().minusDays(dice.chance(0.5) ? 0 : dice.between(14, 28)),
                term.sentenced(),
                term.sentenced(),
                term.length(),
                term.ends(),
                null);
        var programme = Programme.fitting(crime, plan.sex());
        if (kind == Sentence.Kind.CUSTODIAL_SENTENCE) {
            return new Prison(plan, crime, today, dice.named("prison"))
                    .serves(term, sentence, offences(id, term), programme);
        }
        var requirements = new ArrayList<Requirement>();
        boolean ordered = requirements(id, term, programme, requirements);
        return new Order(
                term,
                sentence,
                offences(id, term),
                requirements,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ordered ? programme : null);
    }

    private Sentence.Kind kind() {
        return switch (plan.status()) {
            case COMMUNITY_ORDER -> Sentence.Kind.COMMUNITY_ORDER;
            case SUSPENDED_SENTENCE -> Sentence.Kind.SUSPENDED_SENTENCE_ORDER;
            case IN_CUSTODY, NEAR_RELEASE, LICENCE, POST_SENTENCE -> Sentence.Kind.CUSTODIAL_SENTENCE;
        };
    }

    private List<Offence> offences(SentenceId sentence, Term term) {
        var offences = new ArrayList<Offence>();
        var committed = term.sentenced().minusDays(dice.between(20, plan.crc() ? 200 : 500));
        int times = crime.sort() == Crime.Sort.THEFT && dice.chance(0.3) ? dice.between(2, 6) : 1;
        offences.add(new Offence(dice.uuid(), crn, sentence, crime.code(), crime.words(), committed, times, true));
        if (dice.chance(0.25)) {
            offences.add(new Offence(
                    dice.uuid(),
                    crn,
                    sentence,
                    "08301",
                    "Failing to come to court on bail",
                    committed.plusDays(dice.between(3, 15)),
                    1,
                    false));
        }
        return offences;
    }

    /** Answers whether the programme was among them. */
    private boolean requirements(
            SentenceId sentence, Term term, @Nullable Programme programme, List<Requirement> requirements) {
        boolean unpaidWork = plan.duty() == Duty.UNPAID_WORK_CASES;
        boolean programmed =
                programme != null && !unpaidWork && plan.story() == null && dice.chance(plan.crc() ? 0.2 : 0.35);
        if (unpaidWork || plan.story() == Story.VANESSA || dice.chance(plan.crc() ? 0.36 : 0.1)) {
            int hours = plan.story() == Story.LUCY ? 80 : HOURS.any(dice);
            requirements.add(requirement(
                    sentence,
                    Requirement.Kind.UNPAID_WORK,
                    "",
                    new Amount(hours, Unit.HOURS),
                    term.sentenced(),
                    UnpaidWork.toBeDoneBy(term.sentenced())));
        }
        if (!unpaidWork && dice.chance(0.72)) {
            requirements.add(requirement(
                    sentence,
                    Requirement.Kind.REHABILITATION_ACTIVITY,
                    "",
                    new Amount(RAR_DAYS.any(dice), Unit.DAYS),
                    term.sentenced(),
                    term.ends()));
        }
        if (programmed && programme != null) {
            requirements.add(requirement(
                    sentence,
                    Requirement.Kind.ACCREDITED_PROGRAMME,
                    programme.label(),
                    null,
                    term.sentenced(),
                    term.ends()));
        }
        treatment(sentence, term, requirements);
        return programmed;
    }

    private void treatment(SentenceId sentence, Term term, List<Requirement> requirements) {
        if (plan.duty() == Duty.UNPAID_WORK_CASES) {
            return;
        }
        var starts = term.sentenced();
        if (crime.sort() == Crime.Sort.THEFT && dice.chance(0.16)) {
            requirements.add(forMonths(sentence, Requirement.Kind.DRUG_REHABILITATION, 6, starts, ""));
        }
        if (crime.sort() == Crime.Sort.DRIVING && dice.chance(0.12)) {
            requirements.add(forMonths(sentence, Requirement.Kind.ALCOHOL_TREATMENT, 6, starts, ""));
        }
        if (dice.chance(0.09)) {
            int weeks = dice.between(4, 16);
            requirements.add(requirement(
                    sentence,
                    Requirement.Kind.CURFEW,
                    "",
                    new Amount(weeks, Unit.WEEKS),
                    starts,
                    starts.plusWeeks(weeks).minusDays(1)));
        }
        if (crime.sort() == Crime.Sort.DOMESTIC_ABUSE && dice.chance(0.08)) {
            requirements.add(forMonths(
                    sentence, Requirement.Kind.EXCLUSION, 6, starts, "Not to enter the street of the victim"));
        }
        if (dice.chance(0.012)) {
            requirements.add(forMonths(sentence, Requirement.Kind.MENTAL_HEALTH_TREATMENT, 6, starts, ""));
        }
        if (requirements.isEmpty()) {
            // A community order has at least one requirement: Criminal Justice Act 2003, section 177.
            requirements.add(requirement(
                    sentence,
                    Requirement.Kind.REHABILITATION_ACTIVITY,
                    "",
                    new Amount(RAR_DAYS.any(dice), Unit.DAYS),
                    starts,
                    term.ends()));
        }
    }

    private Requirement forMonths(
            SentenceId sentence, Requirement.Kind kind, int months, LocalDate starts, String inWords) {
        return requirement(
                sentence,
                kind,
                inWords,
                new Amount(months, Unit.MONTHS),
                starts,
                starts.plusMonths(months).minusDays(1));
    }

    private Requirement requirement(
            SentenceId sentence,
            Requirement.Kind kind,
            String inWords,
            @Nullable Amount amount,
            LocalDate starts,
            LocalDate ends) {
        return new Requirement(
                new RequirementId(dice.uuid()), crn, sentence, kind, inWords, amount, starts, ends, "", null);
    }
}
