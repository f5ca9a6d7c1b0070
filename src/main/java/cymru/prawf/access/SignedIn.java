package cymru.prawf.access;

import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in. A controller asks for one as an argument. */
public record SignedIn(
        String userName, String name, @Nullable String staffCode, Set<Role> roles) implements Serializable {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The officer this account belongs to; an account without one cannot do an officer's work. */
    public StaffCode staff() {
        if (staffCode == null) {
            throw new RuleBroken("Your account is not linked to an officer. Ask your administrator to link it");
        }
        return new StaffCode(staffCode);
    }
}
