package cymru.prawf.sentence.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For those who put on record what a court ordered and what became of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Allowed({Role.CASE_ADMINISTRATOR, Role.RESPONSIBLE_OFFICER, Role.TEAM_MANAGER, Role.COURT})
@interface WritesOrders {}
