package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date of a custodial sentence was set, or moved; then it supersedes the fact that set it before. */
@Kind(value = "sentence.key-date-set/1", heading = Heading.CUSTODY)
public record KeyDateSet(
        String sentenceId,
        KeyDate.Kind kind,
        String title,
        LocalDate fallsOn,
        @Nullable LocalDate before) implements Fact {

    public static KeyDateSet of(KeyDate date) {
        return moved(date, null);
    }

    public static KeyDateSet moved(KeyDate date, @Nullable LocalDate before) {
        return new KeyDateSet(date.sentence().toString(), date.kind(), date.title(), date.fallsOn(), before);
    }

    @Override
    public String sentence() {
        return before == null
                ? "%s: %s".formatted(title, Words.date(fallsOn))
                : "%s moved from %s to %s".formatted(title, Words.date(before), Words.date(fallsOn));
    }
}
