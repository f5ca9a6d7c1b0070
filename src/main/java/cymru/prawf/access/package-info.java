/** Who may see what: accounts, roles, limited access, reasons for access, the audit of every read. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web"})
@NullMarked
package cymru.prawf.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
