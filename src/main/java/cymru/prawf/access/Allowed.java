package cymru.prawf.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The roles that may use a page; on a controller or one of its methods. Every controller says so, or that anyone may. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {

    /** None named: whoever is signed in. */
    Role[] value() default {};
}
