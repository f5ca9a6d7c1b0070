/** What was assessed of a person's risks, in its first form: levels with a date, and news that bears on them. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "access", "record", "person"})
@NullMarked
package cymru.prawf.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
