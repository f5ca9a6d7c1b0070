package cymru.prawf.sentence;

import static cymru.prawf.sentence.Cast.day;

import cymru.prawf.PageSamples;
import cymru.prawf.SampleCase;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A community order with unpaid work, one that has ended, and two custodial sentences: on licence, and recalled from it. */
@Component
class SentencePageSamples implements PageSamples {

    private final Orders orders;
    private final Requirements requirements;
    private final Custodies custodies;
    private final SampleCase sampleCase;
    private final List<Sample> samples = new ArrayList<>();

    SentencePageSamples(Orders orders, Requirements requirements, Custodies custodies, SampleCase sampleCase) {
        this.orders = orders;
        this.requirements = requirements;
        this.custodies = custodies;
        this.sampleCase = sampleCase;
    }

    @Override
    public synchronized List<Sample> samples() {
        if (samples.isEmpty()) {
            add(sampleCase.somebody(Role.RESPONSIBLE_OFFICER));
        }
        return List.copyOf(samples);
    }

    private void add(SignedIn me) {
        var order = Cast.communityOrder(SampleCase.CRN);
        var unpaidWork = Cast.unpaidWork(order, 150);
        var curfew = Cast.required(order, Requirement.Kind.CURFEW, new Amount(3, Amount.Unit.MONTHS));
        orders.make(order, List.of(Cast.shoplifting(order)), List.of(unpaidWork, curfew), me);
        var completed = new RequirementEnd(day("2016-10-04"), RequirementEnd.Reason.COMPLETED, "");
        requirements.end(SampleCase.CRN, curfew.id(), "sample-curfew", completed, me);

        var prison = Cast.custodialSentence(SampleCase.CRN);
        orders.make(prison, List.of(Cast.shoplifting(prison)), List.of(), me);
        custodies.release(Cast.released(prison, "2016-09-01"), day("2017-05-03"), day("2017-09-01"), me);
        var recalled = Cast.recalled(prison, "2016-11-01");
        custodies.recall(recalled, me);

        var onLicence = Cast.custodialSentence(SampleCase.CRN);
        orders.make(onLicence, List.of(Cast.shoplifting(onLicence)), List.of(), me);
        var atLarge = Cast.released(onLicence, "2016-09-01");
        custodies.release(atLarge, day("2017-05-03"), day("2017-09-01"), me);

        var ended = Cast.sentence(SampleCase.CRN, Sentence.Kind.COMMUNITY_ORDER, "2016-02-01", Length.ofMonths(12));
        orders.make(ended, List.of(Cast.shoplifting(ended)), List.of(), me);
        var revoked = new Termination(day("2016-08-01"), Termination.Reason.REVOKED_FURTHER_OFFENCE, "");
        orders.end(SampleCase.CRN, ended.id(), "sample-end", revoked, me);

        of("/requirements/new", order, "/requirements/new");
        of("/requirements/{requirement}/correction", order, "/requirements/" + unpaidWork.id() + "/correction");
        of("/requirements/{requirement}/end", order, "/requirements/" + unpaidWork.id() + "/end");
        of("/requirements/{thing}/end/mistake", order, "/requirements/" + curfew.id() + "/end/mistake");
        of("/correction", order, "/correction");
        of("/end", order, "/end");
        of("/end/mistake", ended, "/end/mistake");
        of("/release", prison, "/release");
        of("/recall", prison, "/recall");
        of("/key-date", prison, "/key-date");
        of("/condition", prison, "/condition");
        of("/prison", prison, "/prison");
        of("/releases/{thing}/mistake", onLicence, "/releases/" + atLarge.id() + "/mistake");
        of("/recalls/{thing}/mistake", prison, "/recalls/" + recalled.id() + "/mistake");
        var later = "/cases/{crn}/orders/new/at/{step}";
        samples.add(new Sample(later, "/cases/%s/orders/new/at/details".formatted(SampleCase.CRN)));
    }

    private void of(String route, Sentence order, String address) {
        samples.add(new Sample(
                "/cases/{crn}/orders/{id}" + route,
                "/cases/%s/orders/%s%s".formatted(SampleCase.CRN, order.id(), address)));
    }
}
