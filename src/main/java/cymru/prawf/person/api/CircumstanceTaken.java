package cymru.prawf.person.api;

import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.kernel.Crn;
import cymru.prawf.person.CircumstanceKind;
import cymru.prawf.person.web.CircumstanceForm;
import cymru.prawf.record.FactSent;
import cymru.prawf.record.FactsTaken;
import cymru.prawf.web.Given;
import cymru.prawf.web.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes from another system how a person lives, like a job that began or a relationship. */
@Component
@WritesRecord
class CircumstanceTaken implements FactsTaken<CircumstanceTaken.Data> {

    /** What began or is so, who said it and what was seen of it. */
    record Data(
            @Nullable CircumstanceKind kind,
            @Nullable String what,
            @Nullable String detail,
            @Nullable String toldBy,
            @Nullable String evidence) {}

    private final DetailsTaken details;

    CircumstanceTaken(DetailsTaken details) {
        this.details = details;
    }

    @Override
    public String kind() {
        return "person.circumstance-begun/1";
    }

    @Override
    public Class<Data> data() {
        return Data.class;
    }

    @Override
    public void take(Crn crn, FactSent sent, Data data, String key, SignedIn me) {
        var form = new CircumstanceForm(
                data.kind(),
                Given.words(data.what()),
                Given.words(data.detail()),
                Given.words(data.toldBy()),
                Given.words(data.evidence()),
                TypedDate.of(sent.on()),
                TypedDate.BLANK,
                "",
                "",
                0);
        details.begin(crn, form, sent, key, me);
    }
}
