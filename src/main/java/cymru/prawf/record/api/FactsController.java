package cymru.prawf.record.api;

import cymru.prawf.access.Entrance;
import cymru.prawf.access.Scope;
import cymru.prawf.access.Scoped;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.FactSent;
import cymru.prawf.record.FactsTaken;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Misfilled;
import cymru.prawf.web.Problem;
import cymru.prawf.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Facts from other systems. Each stands for itself: one that is refused keeps no other out. */
@RestController
@WritesRecord
@Scoped(Scope.FACTS)
@Tag(name = "Facts")
class FactsController {

    static final int MOST = 1_000;
    private static final String ADDRESS = "/api/facts";

    /** Some facts, of any cases and kinds. */
    record Batch(@Nullable List<FactSent> facts) {}

    /** What came of each fact, in the order in which they were sent. */
    record BatchTaken(List<FactTaken> facts) {}

    /** What came of one fact: it is on the record, now or since it was sent before, or why it is not. */
    record FactTaken(
            @Nullable String key,
            boolean recorded,

            @Schema(description = "Why it is not on the record") @Nullable
            Problem problem) {}

    /** What is gone through once in a batch for each case and kind, as it is for each page. */
    private record Door(Crn crn, Class<?> taker) {}

    private final Map<String, FactsTaken<?>> kinds = new HashMap<>();
    private final SentData sentData;
    private final Entrance entrance;
    private final Problems problems;
    private final TransactionOperations transaction;

    FactsController(
            List<FactsTaken<?>> takers,
            SentData sentData,
            Entrance entrance,
            Problems problems,
            TransactionOperations transaction) {
        takers.forEach(taker -> kinds.put(taker.kind(), taker));
        this.sentData = sentData;
        this.entrance = entrance;
        this.problems = problems;
        this.transaction = transaction;
    }

    @PostMapping(ADDRESS)
    @Operation(summary = "Send up to 1,000 facts; what is sent again under the same key is recorded once")
    BatchTaken sendFacts(@RequestBody Batch batch, SignedIn me) {
        var sent = Objects.requireNonNullElse(batch.facts(), List.<FactSent>of());
        Misfilled.refuse(FormErrors.none()
                .require(!sent.isEmpty(), "facts", "Send at least one fact")
                .require(sent.size() <= MOST, "facts", "Send 1,000 facts at most; send the others after them")
                .require(sent.stream().noneMatch(Objects::isNull), "facts", "facts must be facts, without null"));
        var entered = new HashMap<Door, @Nullable Problem>();
        var taken = new ArrayList<FactTaken>();
        for (var fact : sent) {
            var problem = problemWith(fact, entered, me);
            taken.add(new FactTaken(fact.key(), problem == null, problem));
        }
        return new BatchTaken(taken);
    }

    private @Nullable Problem problemWith(FactSent fact, Map<Door, @Nullable Problem> entered, SignedIn me) {
        try {
            Misfilled.refuse(errors(fact));
            var crn = new Crn(Objects.requireNonNull(fact.crn()));
            var taker = Objects.requireNonNull(kinds.get(fact.kind()));
            var door = new Door(crn, taker.getClass());
            var refused = entered.containsKey(door) ? entered.get(door) : enter(door, entered, me);
            if (refused == null) {
                take(taker, crn, fact, me);
            }
            return refused;
        } catch (RuntimeException failure) {
            return problem(failure);
        }
    }

    private @Nullable Problem enter(Door door, Map<Door, @Nullable Problem> entered, SignedIn me) {
        try {
            entrance.change(door.crn(), me, ADDRESS, door.taker());
            entered.put(door, null);
            return null;
        } catch (RuntimeException refused) {
            var problem = problem(refused);
            entered.put(door, problem);
            return problem;
        }
    }

    private <D> void take(FactsTaken<D> taker, Crn crn, FactSent fact, SignedIn me) {
        var data = sentData.read(fact, taker.data());
        transaction.executeWithoutResult(_ -> taker.take(crn, fact, data, Objects.requireNonNull(fact.key()), me));
    }

    /** What goes wrong here goes wrong for the whole batch, which can be sent again. */
    private Problem problem(RuntimeException failure) {
        var problem = problems.of(failure, "POST " + ADDRESS);
        if (problem.status() >= 500) {
            throw failure;
        }
        return problem;
    }

    private FormErrors errors(FactSent fact) {
        return FormErrors.none()
                .require(fact.key() != null, "key", "Enter a key of your own, under which it is recorded once")
                .require(
                        fact.crn() != null && Crn.looksRight(fact.crn()),
                        "crn",
                        "A CRN is letters and then numbers, like X320741")
                .require(
                        kinds.containsKey(fact.kind()),
                        "kind",
                        "kind must be one of "
                                + String.join(
                                        ", ", kinds.keySet().stream().sorted().toList()));
    }
}
