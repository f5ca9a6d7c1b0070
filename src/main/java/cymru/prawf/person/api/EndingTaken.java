package cymru.prawf.person.api;

import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Address;
import cymru.prawf.person.Circumstance;
import cymru.prawf.person.DatedDetail;
import cymru.prawf.record.FactSent;
import cymru.prawf.record.FactsTaken;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes from another system that something ended. */
@WritesRecord
abstract class EndingTaken implements FactsTaken<EndingTaken.Data> {

    /** Which it was, and why it ended. */
    record Data(@Nullable UUID id, @Nullable String reason) {}

    private final String kind;
    private final Class<? extends DatedDetail> detail;
    private final DetailsTaken details;

    EndingTaken(String kind, Class<? extends DatedDetail> detail, DetailsTaken details) {
        this.kind = kind;
        this.detail = detail;
        this.details = details;
    }

    @Component
    static class OfAddress extends EndingTaken {

        OfAddress(DetailsTaken details) {
            super("person.address-ended/1", Address.class, details);
        }
    }

    @Component
    static class OfCircumstance extends EndingTaken {

        OfCircumstance(DetailsTaken details) {
            super("person.circumstance-ended/1", Circumstance.class, details);
        }
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Class<Data> data() {
        return Data.class;
    }

    @Override
    public void take(Crn crn, FactSent sent, Data data, String key, SignedIn me) {
        details.end(detail, crn, data.id(), data.reason(), sent, key, me);
    }
}
