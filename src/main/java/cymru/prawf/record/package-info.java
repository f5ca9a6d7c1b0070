/** The record: facts of a case in order, never edited, as known at any moment, sealed. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "access"})
@NullMarked
package cymru.prawf.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
