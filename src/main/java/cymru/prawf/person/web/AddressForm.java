package cymru.prawf.person.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Address;
import cymru.prawf.person.AddressUse;
import cymru.prawf.person.Recorded;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address as it was typed. */
public record AddressForm(
        @Nullable AddressUse use,
        boolean noFixedAbode,
        String building,
        String street,
        String district,
        String town,
        String county,
        String postcode,
        String type,
        String phone,
        String notes,
        TypedDate from,
        TypedDate until,
        String reason,
        String onceAs,
        Integer version)
        implements DetailForm<Address> {

    public AddressForm {
        building = Typed.text(building);
        street = Typed.text(street);
        district = Typed.text(district);
        town = Typed.text(town);
        county = Typed.text(county);
        postcode = Typed.text(postcode).toUpperCase(Locale.ROOT);
        type = Typed.text(type);
        phone = Typed.text(phone);
        notes = Typed.text(notes);
        from = Typed.date(from);
        until = Typed.date(until);
        reason = Typed.text(reason);
        onceAs = Typed.key(onceAs);
        version = version == null ? 0 : version;
    }

    static AddressForm of(Recorded<Address> recorded) {
        var address = recorded.detail();
        return new AddressForm(
                address.use(),
                address.noFixedAbode(),
                address.building(),
                address.street(),
                address.district(),
                address.town(),
                address.county(),
                address.postcode(),
                address.type(),
                address.phone(),
                address.notes(),
                TypedDate.of(address.dates().from()),
                TypedDate.of(address.dates().until()),
                "",
                "",
                recorded.version());
    }

    @Override
    public boolean needsFrom() {
        return true;
    }

    @Override
    public FormErrors ownErrors(LocalDate today) {
        var errors = FormErrors.none()
                .require(use != null, "use", "Select whether this is the main address")
                .require(
                        noFixedAbode || !(building + street).isEmpty(),
                        "street",
                        "Enter the number and street, or say that they have no fixed abode");
        errors = Typed.atMost(errors, Typed.SHORT, "building", "Building", building);
        errors = Typed.atMost(errors, Typed.SHORT, "street", "Number and street", street);
        errors = Typed.atMost(errors, Typed.SHORT, "district", "District", district);
        errors = Typed.atMost(errors, Typed.SHORT, "town", "Town or city", town);
        errors = Typed.atMost(errors, Typed.SHORT, "county", "County", county);
        errors = Typed.atMost(errors, 20, "postcode", "Postcode", postcode);
        errors = Typed.atMost(errors, Typed.SHORT, "type", "Kind of accommodation", type);
        errors = Typed.atMost(errors, 50, "phone", "Phone", phone);
        return Typed.atMost(errors, Typed.LONG, "notes", "Notes", notes);
    }

    @Override
    public Address detail(UUID id, Crn crn, LocalDate today) {
        return new Address(
                id,
                crn,
                requireNonNull(use),
                type,
                noFixedAbode,
                building,
                street,
                district,
                town,
                county,
                postcode,
                phone,
                notes,
                dates());
    }
}
