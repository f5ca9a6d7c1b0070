/** What the whole program is worth: how fast it is, against PostgreSQL alone, and that it loses nothing when it is killed. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "access", "record"})
@NullMarked
package cymru.prawf.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
