package cymru.prawf.person.web;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Address;
import cymru.prawf.person.AddressUse;
import cymru.prawf.person.Adjustment;
import cymru.prawf.person.Alias;
import cymru.prawf.person.Circumstance;
import cymru.prawf.person.DatedDetails;
import cymru.prawf.person.HouseholdMember;
import cymru.prawf.person.PersonAround;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All that is known about a person from one day until another, as the lines of a page. */
public record Known(
        List<Entry> aliases,
        List<Home> homes,
        List<Entry> circumstances,
        List<Entry> adjustments,
        List<Entry> peopleAround) {

    static Known of(DatedDetails details, Crn crn, LocalDate today) {
        var entries = new Entries("/cases/%s/person".formatted(crn), today);
        var household = details.all(HouseholdMember.class, crn);
        var homes = details.all(Address.class, crn).stream()
                .map(address -> entries.home(address, household))
                .toList();
        return new Known(
                entries.of(details.all(Alias.class, crn)),
                homes,
                entries.of(details.all(Circumstance.class, crn)),
                entries.of(details.all(Adjustment.class, crn)),
                entries.of(details.all(PersonAround.class, crn)));
    }

    Known current() {
        return new Known(
                current(aliases),
                homes.stream()
                        .filter(home -> !home.address().over())
                        .map(Home::current)
                        .toList(),
                current(circumstances),
                current(adjustments),
                current(peopleAround));
    }

    List<Entry> past() {
        return Stream.of(
                        homes.stream().map(Home::address).toList(),
                        homes.stream().flatMap(home -> home.others().stream()).toList(),
                        circumstances,
                        adjustments,
                        peopleAround,
                        aliases)
                .flatMap(List::stream)
                .filter(Entry::over)
                .toList();
    }

    public boolean hasMainAddress() {
        return homes.stream().anyMatch(home -> home.use() == AddressUse.MAIN);
    }

    private static List<Entry> current(List<Entry> entries) {
        return entries.stream().filter(entry -> !entry.over()).toList();
    }
}
