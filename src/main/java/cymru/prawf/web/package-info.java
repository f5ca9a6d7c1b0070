/** The shell of every page, the GOV.UK components, forms and their errors. */
@ApplicationModule(allowedDependencies = {"kernel", "database"})
@NullMarked
package cymru.prawf.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
