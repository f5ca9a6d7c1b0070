package cymru.prawf.access;

import cymru.prawf.access.web.SignInPage.Demonstration;
import java.util.List;
import java.util.stream.Collectors;

/** Who one can be in a demonstration. They exist in demonstration mode only, which listens on this machine only. */
public final class DemonstrationSignIns {

    public static final String PASSWORD = "prawf-demo";

    public static final List<Demonstration> ALL = List.of(
            new Demonstration(
                    "officer", "a responsible officer in Newport", "Their day, and the people they supervise"),
            new Demonstration(
                    "manager", "a team manager in Newport", "The team, its people, and who opened their records"),
            new Demonstration("hub", "an In-Touch case manager", "The people who report by telephone"),
            new Demonstration(
                    "interventions", "an interventions facilitator", "Groups and the people who come to them"),
            new Demonstration("court", "a court officer", "Any case, with a reason once a day"),
            new Demonstration("victim", "a victim liaison officer", "Cases with a victim, with a reason once a day"),
            new Demonstration("analyst", "a performance analyst", "Places and figures, and no person’s record"),
            new Demonstration("inspector", "an inspector", "Any case, with a reason once a day; changes nothing"),
            new Demonstration("admin", "an administrator", "Imports and accounts, and no person’s record"));

    private DemonstrationSignIns() {}

    /** As the terminal shows them. */
    public static String table() {
        return ALL.stream()
                .map(each -> "  %-14s %s".formatted(each.userName(), each.role()))
                .collect(Collectors.joining("\n", "\nSign in with the password %s as\n".formatted(PASSWORD), ""));
    }
}
