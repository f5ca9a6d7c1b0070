package cymru.prawf.exchange.demonstration;

import static cymru.prawf.access.Role.*;

import cymru.prawf.access.Role;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody whom one can sign in as, in the demonstration only, with one password for all. */
enum SignIn {
    OFFICER(RESPONSIBLE_OFFICER, "GWC02"),
    MANAGER(TEAM_MANAGER, "GWC67"),
    HUB(IN_TOUCH_CASE_MANAGER, "GWT01"),
    INTERVENTIONS(Role.INTERVENTIONS, "GWC61"),
    COURT(Role.COURT, "GWN58"),
    VICTIM(VICTIM_LIAISON, "GWN67"),
    ANALYST(Role.ANALYST, "GWN78"),
    INSPECTOR(Role.INSPECTOR, null),
    ADMIN(ADMINISTRATOR, null);

    private final Role role;
    private final @Nullable String staffCode;

    SignIn(Role role, @Nullable String staffCode) {
        this.role = role;
        this.staffCode = staffCode;
    }

    Role role() {
        return role;
    }

    @Nullable
    String staffCode() {
        return staffCode;
    }

    String userName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How whoever has this staff code signs in: as one of these, otherwise by the code. */
    static String userName(Area area, String staffCode) {
        return Arrays.stream(values())
                .filter(each -> area.isGwent() && staffCode.equals(each.staffCode))
                .map(SignIn::userName)
                .findFirst()
                .orElse(staffCode.toLowerCase(Locale.ROOT));
    }
}
