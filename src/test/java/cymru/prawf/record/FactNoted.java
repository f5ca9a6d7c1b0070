package cymru.prawf.record;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;

/** The plainest fact there can be, for tests of the record itself. */
@Kind(value = "test.noted/1", heading = Heading.OTHER)
public record FactNoted(String words) implements Fact {

    @Override
    public String sentence() {
        return words;
    }

    /** Makes the kind known. */
    @TestConfiguration
    public static class Kinds implements FactKinds {

        @Override
        public List<Class<? extends Fact>> kinds() {
            return List.of(FactNoted.class);
        }
    }
}
