/** Whom a case could go to, and how a team's cases could be shared out anew. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "access",
            "staff",
            "person",
            "allocation",
            "policy",
            "supervision"
        })
@NullMarked
package cymru.prawf.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
