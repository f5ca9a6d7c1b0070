package cymru.prawf.person.web;

import cymru.prawf.person.Address;
import cymru.prawf.person.Adjustment;
import cymru.prawf.person.Alias;
import cymru.prawf.person.Circumstance;
import cymru.prawf.person.DatedDetail;
import cymru.prawf.person.HouseholdMember;
import cymru.prawf.person.PersonAround;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Turns the dated details of a person into lines of their page. */
record Entries(String page, LocalDate today) {

    private Entry of(DatedDetail detail) {
        return switch (detail) {
            case Alias alias -> alias(alias);
            case Address address -> address(address);
            case HouseholdMember member -> member(member);
            case PersonAround around -> around(around);
            case Circumstance circumstance -> circumstance(circumstance);
            case Adjustment adjustment -> adjustment(adjustment);
        };
    }

    List<Entry> of(List<? extends DatedDetail> details) {
        return details.stream().map(this::of).toList();
    }

    Home home(Address address, List<HouseholdMember> household) {
        var others = household.stream()
                .filter(member -> member.address().equals(address.id()))
                .toList();
        return new Home(
                address.use(), of(address), of(others), "%s/household/new?address=%s".formatted(page, address.id()));
    }

    private Entry alias(Alias alias) {
        var born = alias.birthDate() == null ? "" : "Born " + Words.date(alias.birthDate());
        return entry(alias.name().spoken(), Stream.of(born), alias, "aliases");
    }

    private Entry address(Address address) {
        var lines = Stream.concat(
                Stream.concat(Stream.of(address.noFixedAbode() ? "No fixed abode" : ""), address.lines().stream()),
                Stream.of(address.type()));
        return entry(address.use().label(), lines, address, "addresses").with(address.phone(), "", address.notes());
    }

    private Entry member(HouseholdMember member) {
        var age = member.ageOn(today);
        return entry(
                member.name(),
                Stream.of(
                        member.relationship(),
                        age == null ? "" : Words.plural(age, "year") + " old",
                        member.child() ? "A child" : ""),
                member,
                "household");
    }

    private Entry around(PersonAround around) {
        return entry(
                        around.name(),
                        Stream.of(
                                around.relationship(),
                                around.child() ? "A child" : "",
                                around.address(),
                                around.email()),
                        around,
                        "people-around")
                .with(
                        around.phone(),
                        around.risk().isEmpty() ? "" : "Risk to %s: %s".formatted(around.name(), around.risk()),
                        around.notes());
    }

    private Entry circumstance(Circumstance circumstance) {
        return entry(
                        circumstance.kind().label(),
                        Stream.of(
                                circumstance.what(),
                                circumstance.toldBy().isEmpty() ? "" : circumstance.toldBy() + " told us",
                                circumstance.evidence().isEmpty()
                                        ? "No evidence seen"
                                        : "Evidence seen: " + circumstance.evidence()),
                        circumstance,
                        "circumstances")
                .with("", "", circumstance.detail());
    }

    private Entry adjustment(Adjustment adjustment) {
        var key = adjustment.disability().isEmpty() ? "Adjustment" : adjustment.disability();
        return entry(key, Stream.of(adjustment.adjustment()), adjustment, "adjustments")
                .with("", "", adjustment.notes());
    }

    private Entry entry(String key, Stream<String> lines, DatedDetail detail, String path) {
        return Entry.of(key, lines, detail.dates(), "%s/%s/%s".formatted(page, path, detail.id()), today);
    }
}
