package cymru.prawf.exchange.demonstration;

import cymru.prawf.kernel.Period;
import cymru.prawf.sentence.Condition;
import cymru.prawf.sentence.CustodyEntry;
import cymru.prawf.sentence.KeyDate;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.Recall;
import cymru.prawf.sentence.Release;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence with what the court and the prison made of it. */
record Order(
        Term term,
        Sentence sentence,
        List<Offence> offences,
        List<Requirement> requirements,
        List<CustodyEntry> custody,
        List<KeyDate> keyDates,
        List<Release> releases,
        List<Recall> recalls,
        List<Stage> stages,
        List<Condition> conditions,
        @Nullable Programme programme) {

    Optional<Requirement> requirement(Requirement.Kind kind) {
        return requirements.stream().filter(each -> each.kind() == kind).findFirst();
    }

    Offence mainOffence() {
        return offences.getFirst();
    }

    /** Of a custodial sentence, the days on licence that are left or were left, from the last release. */
    Optional<Period> licence() {
        return stages.stream()
                .filter(stage -> stage.kind() == Stage.Kind.LICENCE)
                .map(Stage::during)
                .reduce((_, later) -> later);
    }

    boolean running(LocalDate day) {
        return !day.isBefore(term.sentenced()) && !day.isAfter(term.supervisedUntil());
    }
}
