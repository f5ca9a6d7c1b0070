package cymru.prawf.person;

import cymru.prawf.PageSamples;
import cymru.prawf.SampleCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One of everything that is recorded of a person with dates. */
@Component
class PersonPageSamples implements PageSamples {

    private static final Dates SINCE_MAY = Dates.from(LocalDate.of(2016, 5, 3));

    private final DatedDetails details;
    private final List<Sample> samples = new ArrayList<>();

    PersonPageSamples(DatedDetails details) {
        this.details = details;
    }

    @Override
    public synchronized List<Sample> samples() {
        if (samples.isEmpty()) {
            add();
        }
        return List.copyOf(samples);
    }

    private void add() {
        var crn = SampleCase.CRN;
        var home = new Address(
                UUID.randomUUID(),
                crn,
                AddressUse.MAIN,
                "Rented",
                false,
                "",
                "12 High Street",
                "",
                "Newport",
                "",
                "NP20 1AA",
                "01632 960001",
                "The bell does not ring",
                SINCE_MAY);
        of("addresses", home);
        of("aliases", new Alias(UUID.randomUUID(), crn, "Rhŷs", "Morgan-Jones", null, SINCE_MAY));
        of("adjustments", new Adjustment(UUID.randomUUID(), crn, "Dyslexia", "Large print", "", SINCE_MAY));
        of(
                "circumstances",
                new Circumstance(
                        UUID.randomUUID(),
                        crn,
                        CircumstanceKind.EMPLOYMENT,
                        "Works nights at a bakery",
                        "Ring after 2pm",
                        "Rhys",
                        "",
                        SINCE_MAY));
        of(
                "household",
                new HouseholdMember(
                        UUID.randomUUID(),
                        crn,
                        home.id(),
                        "Mary Morgan",
                        "Mother",
                        null,
                        null,
                        null,
                        false,
                        SINCE_MAY));
        of(
                "people-around",
                new PersonAround(
                        UUID.randomUUID(),
                        crn,
                        "Owain Morgan",
                        "Brother",
                        "01632 960002",
                        "",
                        "",
                        false,
                        "",
                        "Gives him lifts",
                        SINCE_MAY));
        for (var section : PersonDetail.Section.values()) {
            samples.add(new Sample(
                    "/cases/{crn}/person/details/{section}",
                    "/cases/%s/person/details/%s".formatted(crn, section.name())));
        }
    }

    private void of(String kind, DatedDetail detail) {
        details.add(detail, "test");
        for (var page : List.of("correction", "end")) {
            samples.add(new Sample(
                    "/cases/{crn}/person/%s/{id}/%s".formatted(kind, page),
                    "/cases/%s/person/%s/%s/%s".formatted(SampleCase.CRN, kind, detail.id(), page)));
        }
    }
}
