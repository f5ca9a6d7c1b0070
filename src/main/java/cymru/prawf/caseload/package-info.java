/** The screens that join modules: my day, the case overview, the team page, search. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "access",
            "record",
            "staff",
            "person",
            "sentence",
            "contact",
            "allocation",
            "policy",
            "supervision"
        })
@NullMarked
package cymru.prawf.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
