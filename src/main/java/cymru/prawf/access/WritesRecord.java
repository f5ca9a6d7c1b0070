package cymru.prawf.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For those who work with people on probation and write down what they learn. Courts, victim liaison and inspectors read. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Allowed({
    Role.RESPONSIBLE_OFFICER,
    Role.TEAM_MANAGER,
    Role.CASE_ADMINISTRATOR,
    Role.IN_TOUCH_CASE_MANAGER,
    Role.INTERVENTIONS,
    Role.UNPAID_WORK
})
public @interface WritesRecord {}
