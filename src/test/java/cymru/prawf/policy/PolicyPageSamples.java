package cymru.prawf.policy;

import cymru.prawf.PageSamples;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The shipped model, and drafts of it: one as it is, one with faults and much changed. */
@Component
class PolicyPageSamples implements PageSamples {

    private static final String MODEL = "/operating-models/risk-based-2016/1";

    private final Drafts drafts;

    PolicyPageSamples(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Sample> samples() {
        var shipped = ShippedModels.riskBased2016Definition();
        var draft = "/operating-models/drafts/"
                + drafts.begin(shipped, "Risk-based approach 2016, version 1", "test", "sample draft")
                        .id();
        var faulty = "/operating-models/drafts/"
                + drafts.begin(faulty(shipped), "Risk-based approach 2016, version 1", "test", "faulty sample draft")
                        .id();
        var published = Stream.of("", "/try", "/changes", "/model.dmn", "/model.yaml")
                .map(page -> new Sample("/operating-models/{code}/{version}" + page, MODEL + page));
        var drafted = Stream.of(
                        "",
                        "/try",
                        "/changes",
                        "/model.dmn",
                        "/model.yaml",
                        "/discard",
                        "/details",
                        "/publication",
                        "/rows/new")
                .flatMap(page -> Stream.of(draft, faulty)
                        .map(address -> new Sample("/operating-models/drafts/{id}" + page, address + page)));
        var pieces = Stream.of(
                new Sample("/operating-models/drafts/{id}/rows/{number}", draft + "/rows/8"),
                new Sample("/operating-models/drafts/{id}/bands/{code}", draft + "/bands/AMBER"),
                new Sample("/operating-models/drafts/{id}/limits/{limit}", draft + "/limits/COVER"));
        return Stream.of(published, drafted, pieces).flatMap(each -> each).toList();
    }

    private static Definition faulty(Definition shipped) {
        var table = shipped.table();
        return shipped.with(table.without(14).adding(4, table.row(3)).moving(12, -1));
    }
}
