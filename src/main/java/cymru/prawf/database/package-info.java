/** PostgreSQL: where it runs, as whom the program is connected, and how many rows get in at once. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package cymru.prawf.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
