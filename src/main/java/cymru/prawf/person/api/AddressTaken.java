package cymru.prawf.person.api;

import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.kernel.Crn;
import cymru.prawf.person.AddressUse;
import cymru.prawf.person.web.AddressForm;
import cymru.prawf.record.FactSent;
import cymru.prawf.record.FactsTaken;
import cymru.prawf.web.Given;
import cymru.prawf.web.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes addresses from another system, like one that a person gave the police. A new main address ends the one before. */
@Component
@WritesRecord
class AddressTaken implements FactsTaken<AddressTaken.Data> {

    /** Where they live or can be found. */
    record Data(
            @Nullable AddressUse use,
            @Nullable Boolean noFixedAbode,
            @Nullable String building,
            @Nullable String street,
            @Nullable String district,
            @Nullable String town,
            @Nullable String county,
            @Nullable String postcode,
            @Nullable String type,
            @Nullable String phone,
            @Nullable String notes) {}

    private final DetailsTaken details;

    AddressTaken(DetailsTaken details) {
        this.details = details;
    }

    @Override
    public String kind() {
        return "person.address-changed/1";
    }

    @Override
    public Class<Data> data() {
        return Data.class;
    }

    @Override
    public void take(Crn crn, FactSent sent, Data data, String key, SignedIn me) {
        var form = new AddressForm(
                data.use(),
                Boolean.TRUE.equals(data.noFixedAbode()),
                Given.words(data.building()),
                Given.words(data.street()),
                Given.words(data.district()),
                Given.words(data.town()),
                Given.words(data.county()),
                Given.words(data.postcode()),
                Given.words(data.type()),
                Given.words(data.phone()),
                Given.words(data.notes()),
                TypedDate.of(sent.on()),
                TypedDate.BLANK,
                "",
                "",
                0);
        details.begin(crn, form, sent, key, me);
    }
}
