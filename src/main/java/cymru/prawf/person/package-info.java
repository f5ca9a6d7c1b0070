/** Who the person is: names, addresses, the people around them, their circumstances and preferences. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "access", "record", "staff"})
@NullMarked
package cymru.prawf.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
