/** Who works where: providers, local delivery units, clusters, offices, hubs, teams, officers, absence. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "access", "record"})
@NullMarked
package cymru.prawf.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
