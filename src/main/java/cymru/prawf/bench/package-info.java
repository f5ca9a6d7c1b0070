/** How fast the whole program is, against PostgreSQL alone: asked by {@code bin/bench}, never in a test. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "access"})
@NullMarked
package cymru.prawf.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
