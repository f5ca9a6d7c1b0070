package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.record.When;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with people: found by their CRN, added, changed. */
@Service
public class People {

    private final PersonRepository people;
    private final Ethnicities ethnicities;
    private final Facts facts;
    private final Timelines timelines;
    private final Clock clock;
    private final String crnLetter;

    People(
            PersonRepository people,
            Ethnicities ethnicities,
            Facts facts,
            Timelines timelines,
            Clock clock,
            @Value("${prawf.crn-letter:W}") String crnLetter) {
        this.people = people;
        this.ethnicities = ethnicities;
        this.facts = facts;
        this.timelines = timelines;
        this.clock = clock;
        this.crnLetter = crnLetter;
    }

    public Person get(Crn crn) {
        return find(crn).orElseThrow(() -> new NotFound("person", crn));
    }

    public Optional<Person> find(Crn crn) {
        return people.find(crn);
    }

    public List<OtherNumber> otherNumbers(Crn crn) {
        return people.otherNumbers(crn);
    }

    public List<AsImported> asImported(Crn crn) {
        return people.asImported(crn);
    }

    /** Whom a form added that was sent before. */
    public Optional<Crn> addedAs(String onceAs) {
        return people.addedAs(onceAs);
    }

    /** Adds somebody to the record, and answers the CRN they have or were given. The same form sent twice adds one person. */
    @Transactional
    public Crn register(Registration registration, String by, String onceAs) {
        var now = clock.instant();
        var person = registration.as(registration.crn() == null ? nextCrn() : registration.crn());
        while (!people.add(person, onceAs, by, now)) {
            var before = people.addedAs(onceAs);
            if (before.isPresent()) {
                return before.get();
            }
            if (registration.crn() != null) {
                throw new CrnInUse(person.crn());
            }
            person = registration.as(nextCrn());
        }
        facts.append(NewFact.of(person.crn(), person.registered(), When.at(now), person.subject(), by, now));
        return person.crn();
    }

    /**
     * Changes some details of a person, each change a fact. What somebody else changed since {@code version} stays, unless it was
     * changed here too.
     *
     * @throws ChangedMeanwhile when both changed the same details to something else
     */
    @Transactional
    public void change(Crn crn, Details mine, int version, String by) {
        var person = people.lock(crn).orElseThrow(() -> new NotFound("person", crn));
        if (version < person.version()) {
            var theirs = MeanwhileChanged.since(version, timelines.of(crn));
            var clashes = theirs.clashes(mine, ethnicities);
            mine = theirs.mineApartFromTheirs(mine, clashes);
            if (!clashes.isEmpty()) {
                throw new ChangedMeanwhile(person, mine, clashes);
            }
        }
        var before = Details.of(person);
        var changed = before.differingFrom(mine);
        if (changed.isEmpty()) {
            return;
        }
        var now = clock.instant();
        people.put(before.with(mine).person(person).next(), by, now);
        for (var detail : changed) {
            var fact = new DetailsChanged(
                    detail,
                    before.inWords(detail, ethnicities),
                    mine.inWords(detail, ethnicities),
                    person.version() + 1);
            facts.append(NewFact.of(crn, fact, When.at(now), person.subject(), by, now));
        }
    }

    /** After people have come from elsewhere: whoever is added from now on gets a CRN that none of them has. */
    public void numberOnwards() {
        people.numberAfter(crnLetter);
    }

    private Crn nextCrn() {
        return new Crn("%s%06d".formatted(crnLetter, people.nextNumber()));
    }
}
