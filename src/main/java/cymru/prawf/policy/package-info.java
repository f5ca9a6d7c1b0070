/** What we have promised: operating models, as data with versions, which say who supervises a person, how and how often. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "access", "staff", "assessment"})
@NullMarked
package cymru.prawf.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
