/** Who holds a case, from when, and why it changed. */
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "web", "access", "record", "staff", "person", "sentence"})
@NullMarked
package cymru.prawf.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
