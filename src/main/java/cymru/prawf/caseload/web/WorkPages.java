package cymru.prawf.caseload.web;

import cymru.prawf.caseload.DueWork;
import cymru.prawf.caseload.PersonOwed;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts beside what is expected of an officer the facts that say why. */
@Component
class WorkPages {

    private static final String FROM = "my-day";

    private final Timelines timelines;
    private final OperatingModels models;

    WorkPages(Timelines timelines, OperatingModels models) {
        this.timelines = timelines;
        this.models = models;
    }

    List<DuePage.Group> of(Collection<DueWork.Group> groups, LocalDate today) {
        var facts = facts(groups.stream().flatMap(group -> group.people().stream()));
        return groups.stream().map(group -> of(group, facts, today)).toList();
    }

    private DuePage.Group of(DueWork.Group group, Map<Long, RecordedFact> facts, LocalDate today) {
        var people = group.people().stream()
                .map(person -> new DuePage.Person(
                        person.crn(),
                        person.name(),
                        person.officer(),
                        person.band(),
                        person.next(),
                        Owed.toldApart(person.expectations().stream()
                                .map(each -> Owed.of(
                                        person.crn(),
                                        person.name(),
                                        each,
                                        facts,
                                        models.named(each.model()).label(),
                                        today,
                                        FROM))
                                .toList())))
                .toList();
        return new DuePage.Group(group.urgency(), people, group.inAll());
    }

    private Map<Long, RecordedFact> facts(Stream<PersonOwed> people) {
        var all = people.toList();
        var cases = all.stream().map(PersonOwed::crn).collect(Collectors.toSet());
        var positions = all.stream()
                .flatMap(person -> person.expectations().stream())
                .flatMap(each -> each.because().stream())
                .collect(Collectors.toSet());
        return positions.isEmpty() ? Map.of() : timelines.facts(cases, positions);
    }
}
