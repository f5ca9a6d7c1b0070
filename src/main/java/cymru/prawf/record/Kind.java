package cymru.prawf.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable name and version under which a fact is kept, like {@code contact.outcome-recorded/1}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {

    String value();

    /** The heading under which the chronology files it. */
    Heading heading();
}
