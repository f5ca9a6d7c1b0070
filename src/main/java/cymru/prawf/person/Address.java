package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a person lives or can be found.
 *
 * @param type what kind of place, like "Rented from a housing association"
 * @param noFixedAbode they have no home; the lines then say where they can be found, if anywhere
 */
public record Address(
        UUID id,
        Crn crn,
        AddressUse use,
        String type,
        boolean noFixedAbode,
        String building,
        String street,
        String district,
        String town,
        String county,
        String postcode,
        String phone,
        String notes,
        Dates dates)
        implements DatedDetail {

    /** As it is written on an envelope, without its empty lines. */
    public List<String> lines() {
        return Stream.of(building, street, district, town, county, postcode)
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Override
    public String inWords() {
        var lines = lines().stream().collect(Collectors.joining(", "));
        if (noFixedAbode) {
            return lines.isEmpty() ? "No fixed abode" : "No fixed abode: " + lines;
        }
        return lines;
    }

    @Override
    public String subject() {
        return "address:" + id;
    }

    @Override
    public AddressChanged begun() {
        return new AddressChanged(inWords(), use, type, noFixedAbode);
    }

    @Override
    public AddressEnded ended(String reason) {
        return new AddressEnded(inWords(), use, reason);
    }

    @Override
    public AddressCorrected corrected(String reason) {
        return new AddressCorrected(inWords(), use, type, noFixedAbode, reason);
    }
}
