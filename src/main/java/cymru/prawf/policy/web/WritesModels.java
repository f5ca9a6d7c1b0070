package cymru.prawf.policy.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For those who decide how people are supervised. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Allowed(Role.TEAM_MANAGER)
@interface WritesModels {}
