package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.time.LocalDate;

/** Somebody left prison under a sentence. */
@Kind(value = "sentence.released/1", heading = Heading.CUSTODY)
public record Released(
        String sentenceId, String releaseId, Release.Kind kind, String title, LocalDate releasedOn, String prison)
        implements Fact {

    public static Released of(Release release) {
        return new Released(
                release.sentence().toString(),
                release.id().toString(),
                release.kind(),
                release.title(),
                release.releasedOn(),
                release.prison());
    }

    @Override
    public String sentence() {
        return title + (prison.isEmpty() ? "" : " from " + prison);
    }
}
