package cymru.prawf.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For those who hold cases and their managers: they assess, plan and decide. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Allowed({Role.RESPONSIBLE_OFFICER, Role.TEAM_MANAGER, Role.IN_TOUCH_CASE_MANAGER})
public @interface SupervisesCases {}
