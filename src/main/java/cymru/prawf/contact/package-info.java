/** Appointments, what came of them, and every other contact with a person. */
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "web", "access", "record", "staff", "person", "sentence"})
@NullMarked
package cymru.prawf.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
