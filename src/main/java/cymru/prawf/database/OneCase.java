package cymru.prawf.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.transaction.annotation.Transactional;

/**
 * A transaction that asks for one case by its number, or for anything else by its key. One plan of a statement fits all cases,
 * and planning anew would take longer than the asking; for a list of many cases it would be far wrong.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Transactional(label = OneCase.LABEL)
public @interface OneCase {

    String LABEL = "one case";

    /** To be selected in a transaction that began as another, until whose end it holds. */
    String PLANNED_ONCE = "set_config('plan_cache_mode', 'force_generic_plan', true)";

    @AliasFor(annotation = Transactional.class)
    Class<? extends Throwable>[] noRollbackFor() default {};
}
