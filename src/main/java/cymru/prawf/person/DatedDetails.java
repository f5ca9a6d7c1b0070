package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.record.When;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with the dated details of a person: added, ended, corrected; each time with a fact. */
@Service
public class DatedDetails {

    private final DatedDetailRepository details;
    private final Facts facts;
    private final Timelines timelines;
    private final Clock clock;

    DatedDetails(DatedDetailRepository details, Facts facts, Timelines timelines, Clock clock) {
        this.details = details;
        this.facts = facts;
        this.timelines = timelines;
        this.clock = clock;
    }

    /** Those of one kind: what goes on first, then what ended last. */
    public <T extends DatedDetail> List<T> all(Class<T> kind, Crn crn) {
        return details.all(DetailTable.of(kind), crn);
    }

    public <T extends DatedDetail> Recorded<T> get(Class<T> kind, Crn crn, UUID id) {
        return details.find(DetailTable.of(kind), crn, id).orElseThrow(() -> new NotFound("such entry", id));
    }

    /** Adds a detail; sent twice under one id, it is added once. A new main address ends the one before. */
    @Transactional
    public void add(DatedDetail detail, String by) {
        var now = clock.instant();
        if (!details.add(detail, by, now)) {
            return;
        }
        if (detail instanceof Address address
                && address.use() == AddressUse.MAIN
                && address.dates().until() == null) {
            leaveFormerHomes(address, by, now);
        }
        facts.append(
                NewFact.of(detail.crn(), detail.begun(), when(detail.dates().from(), now), detail.subject(), by, now));
        if (detail.dates().until() != null) {
            append(detail, detail.ended(""), detail.dates().until(), by, now);
        }
    }

    @Transactional
    public void end(Class<? extends DatedDetail> kind, Crn crn, UUID id, LocalDate until, String reason, String by) {
        var detail = get(kind, crn, id).detail();
        var last = detail.dates().until();
        if (last != null) {
            if (last.equals(until)) {
                return;
            }
            throw new RuleBroken("This ended on %s. Correct it if that is wrong".formatted(Said.day(last)));
        }
        end(detail, until, reason, by, clock.instant());
    }

    /**
     * Puts a detail right that was recorded wrongly. Sent twice under one key, it is done once.
     *
     * @throws AlreadyCorrected when somebody else did so first
     */
    @Transactional
    public void correct(DatedDetail right, int version, String reason, UUID onceAs, String by) {
        var kind = DetailTable.of(right.getClass());
        var wrong = get(right.getClass(), right.crn(), right.id());
        var now = clock.instant();
        if (!details.keepAside(kind, right, onceAs)) {
            return;
        }
        if (!details.put(right, version, by, now)) {
            throw new AlreadyCorrected(get(right.getClass(), right.crn(), right.id()));
        }
        if (right instanceof Alias alias && wrong.detail() instanceof Alias before) {
            details.findBy(alias, before);
        }
        supersede(right, reason, by, now);
    }

    private void leaveFormerHomes(Address home, String by, Instant now) {
        var movedIn = home.dates().from();
        for (var former : all(Address.class, home.crn())) {
            var since = former.dates().from();
            if (former.use() == AddressUse.MAIN
                    && !former.id().equals(home.id())
                    && former.dates().until() == null
                    && movedIn != null
                    && (since == null || !since.isAfter(movedIn))) {
                var last = movedIn.equals(since) ? movedIn : movedIn.minusDays(1);
                end(former, last, "Moved to %s".formatted(home.inWords()), by, now);
            }
        }
    }

    private void end(DatedDetail detail, LocalDate until, String reason, String by, Instant now) {
        var from = detail.dates().from();
        if (from != null && until.isBefore(from)) {
            throw new RuleBroken("The last day must be on or after %s, the first day".formatted(Said.day(from)));
        }
        if (!details.end(DetailTable.of(detail.getClass()), detail, until, by, now)) {
            throw new RuleBroken("Somebody has just ended this. Open the page again to see it");
        }
        append(detail, detail.ended(reason), until, by, now);
    }

    /** The facts about a detail as it was recorded wrongly give way to facts about it as it was. */
    private void supersede(DatedDetail right, String reason, String by, Instant now) {
        var ending = right.ended(reason);
        var until = right.dates().until();
        var standing = timelines
                .of(right.crn())
                .standing()
                .filter(fact -> fact.subject().equals(right.subject()))
                .toList();
        var beginning = NewFact.of(
                right.crn(), right.corrected(reason), when(right.dates().from(), now), right.subject(), by, now);
        var begun = standing.stream()
                .filter(fact -> !ending.getClass().isInstance(fact.fact()))
                .toList();
        facts.append(
                begun.isEmpty()
                        ? beginning
                        : beginning.correcting(begun.getLast().position()));

        var ended = standing.stream()
                .filter(fact -> ending.getClass().isInstance(fact.fact()))
                .toList();
        if (until != null && ended.isEmpty()) {
            append(right, ending, until, by, now);
        }
        for (var wrong : ended) {
            if (until == null) {
                facts.append(beginning.correcting(wrong.position()));
            } else if (!until.equals(wrong.when().day())) {
                facts.append(NewFact.of(right.crn(), ending, When.on(until), right.subject(), by, now)
                        .correcting(wrong.position()));
            }
        }
    }

    private void append(DatedDetail detail, Fact fact, LocalDate on, String by, Instant now) {
        facts.append(NewFact.of(detail.crn(), fact, When.on(on), detail.subject(), by, now));
    }

    private static When when(@Nullable LocalDate day, Instant now) {
        return day == null ? When.at(now) : When.on(day);
    }
}
