package cymru.prawf.exchange.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cymru.prawf.contact.OutcomeRecorded;
import cymru.prawf.contact.Result;
import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.policy.ShippedModels;
import cymru.prawf.supervision.Standards;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gwent as it is usually drawn, once for all tests, on the day on which the inspectors were there. */
final class SomeGwent {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);
    static final Gwent GWENT = Gwent.drawn(Area.GWENT, Demonstration.USUAL_SEED, TODAY);
    static final List<CaseFile> FILES = GWENT.files().toList();

    private static final ModelsInForce MODELS = ModelsInForce.always(ShippedModels.riskBased2016());
    private static final List<String> BANDS =
            FILES.stream().map(SomeGwent::band).toList();

    private SomeGwent() {}

    /** The band that the standards work out on the day, from the facts alone; nothing where there is none. */
    static String bandOf(Draft draft) {
        return BANDS.get(draft.plan().number() - 1);
    }

    private static String band(CaseFile file) {
        return Standards.work(file.timeline(), MODELS)
                .bands()
                .on(TODAY)
                .map(span -> span.band().code())
                .orElse("");
    }

    static List<Draft> crc() {
        return having(draft -> draft.plan().crc());
    }

    static List<Draft> nps() {
        return having(draft -> !draft.plan().crc());
    }

    static List<Draft> having(Predicate<Draft> what) {
        return GWENT.drafts().stream().filter(what).toList();
    }

    /** The CRNs of those cases, which say enough when a test fails. */
    static List<String> crns(Predicate<Draft> what) {
        return having(what).stream().map(draft -> draft.plan().crn().value()).toList();
    }

    static double share(List<Draft> of, Predicate<Draft> what) {
        return 100.0 * of.stream().filter(what).count() / of.size();
    }

    static Map<Colleague, Long> caseloads() {
        return GWENT.drafts().stream().collect(groupingBy(draft -> draft.plan().officer(), counting()));
    }

    static List<Colleague> practitioners(String provider) {
        return GWENT.world().organisation().colleagues().stream()
                .filter(each -> each.provider().equals(provider))
                .filter(each -> each.seat().grade().isPractitioner() && each.worksOn(TODAY))
                .toList();
    }

    static CaseFile file(Draft draft) {
        return FILES.get(draft.plan().number() - 1);
    }

    static long count(Draft draft, Result result) {
        return facts(file(draft), OutcomeRecorded.class)
                .filter(outcome -> outcome.result() == result)
                .count();
    }

    static <F> Stream<F> facts(CaseFile file, Class<F> type) {
        return file.entries().stream()
                .map(entry -> entry.fact().fact())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
