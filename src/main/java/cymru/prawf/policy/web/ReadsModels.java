package cymru.prawf.policy.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For those who answer for how people are supervised, and those who check it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Allowed({Role.TEAM_MANAGER, Role.ANALYST, Role.INSPECTOR, Role.ADMINISTRATOR})
@interface ReadsModels {}
