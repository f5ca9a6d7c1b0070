/** What the court ordered: orders, custody, licences, requirements, conditions, offences. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "access", "record", "staff", "person"})
@NullMarked
package cymru.prawf.sentence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
