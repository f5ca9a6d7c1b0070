package cymru.prawf.person.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page for those who work with people on probation and write down what they learn. Courts, victim liaison and inspectors read. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Allowed({
    Role.RESPONSIBLE_OFFICER,
    Role.TEAM_MANAGER,
    Role.CASE_ADMINISTRATOR,
    Role.IN_TOUCH_CASE_MANAGER,
    Role.INTERVENTIONS,
    Role.UNPAID_WORK
})
@interface MayChangePeople {

    /** Whether these pages are for whoever is signed in. */
    final class Asked {

        private Asked() {}

        static boolean of(SignedIn me) {
            return me.isAnyOf(MayChangePeople.class.getAnnotation(Allowed.class).value());
        }
    }
}
