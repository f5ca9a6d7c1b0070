package cymru.prawf.access;

import cymru.prawf.database.CannotStart;
import cymru.prawf.database.Holds;
import cymru.prawf.database.Installation;
import cymru.prawf.database.Verb;
import cymru.prawf.kernel.StaffCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/prawf account USER}: an account for somebody, the first of an installation among them. */
@Command(
        name = "account",
        description = "Open an account: the first of an installation, or another.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class AccountVerb extends Verb {

    /** Narrower than the database: what can be typed on every keyboard, and told over the telephone. */
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,99}");

    @Parameters(paramLabel = "USER", description = "The user name, like sian.howells.")
    String userName = "";

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "Whose it is, like \"Sian Howells\".")
    String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            split = ",",
            description =
                    "What they do: administrator, team-manager, responsible-officer and so on; several with commas.")
    List<String> roles = List.of();

    @Option(
            names = "--staff",
            paramLabel = "CODE",
            description = "The staff code of the officer they are; an officer's work needs one.")
    @Nullable
    String staff;

    @Option(names = "--generate", description = "Make a password and show it once, instead of asking for one.")
    boolean generate;

    @Option(
            names = "--no-password",
            description = "They sign in with the organisation's own provider and never with a password.")
    boolean withoutPassword;

    @Option(
            names = "--replace",
            description = "Give an account that is there this name, these roles and this password.")
    boolean replace;

    @Override
    public Optional<Holds> begins() {
        return Optional.of(Holds.RECORD);
    }

    @Override
    public int carryOut(BeanFactory program) {
        requireRecord(program.getBean(Installation.class));
        var accounts = program.getBean(Accounts.class);
        var person = person();
        requireNew(person, accounts);
        var officer = officer(person, program.getBean(OfficerRegister.class));
        var password = password();
        accounts.open(person, password);
        System.out.printf("%s can sign in as %s: %s.%n", person.name(), person.userName(), labels(person));
        if (officer != null) {
            System.out.printf("The staff code %s is that of %s.%n", person.staffCode(), officer);
        }
        if (generate) {
            System.out.println("The password, which is shown this once: " + password);
        }
        return 0;
    }

    private SignedIn person() {
        var user = userName.strip().toLowerCase(Locale.ROOT);
        if (!USER_NAME.matcher(user).matches()) {
            throw new CannotStart("'%s' is no user name; use letters, numbers, dots and hyphens, as in sian.howells."
                    .formatted(userName));
        }
        if (name.isBlank()) {
            throw new CannotStart("The account needs the name of whose it is, as in --name \"Sian Howells\".");
        }
        return new SignedIn(user, name.strip(), staffCode(), roles());
    }

    private Set<Role> roles() {
        var named = EnumSet.noneOf(Role.class);
        for (var each : roles) {
            named.add(EnumSet.allOf(Role.class).stream()
                    .filter(role -> word(role.name()).equals(word(each)))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart("'%s' is no role; choose from %s.".formatted(each, choice()))));
        }
        return named;
    }

    private @Nullable String staffCode() {
        try {
            return staff == null ? null : new StaffCode(staff).value();
        } catch (IllegalArgumentException wrong) {
            throw new CannotStart(
                    "'%s' is no staff code: it is 2 to 12 letters and numbers, like N07A001.".formatted(staff));
        }
    }

    /** The name of the officer they are, so that a slip of the keyboard does not make them somebody else. */
    private static @Nullable String officer(SignedIn person, OfficerRegister officers) {
        var code = person.staffCode();
        return code == null
                ? null
                : officers.nameOf(new StaffCode(code))
                        .orElseThrow(() -> new CannotStart(
                                "No officer has the staff code %s; import the staff first, or leave out --staff."
                                        .formatted(code)));
    }

    private void requireNew(SignedIn person, Accounts accounts) {
        if (!replace && !accounts.names(List.of(person.userName())).isEmpty()) {
            throw new CannotStart(
                    "There is an account %s already; add --replace to give it this name, these roles and a new password."
                            .formatted(person.userName()));
        }
    }

    /** Everybody knows how to sign in there; somebody of their own would be among invented people. */
    private static void requireRecord(Installation installation) {
        if (installation.holds().filter(Holds.DEMONSTRATION::equals).isPresent()) {
            throw new CannotStart("This database holds the demonstration, which has its own sign-ins; "
                    + "name another directory for a record of your own with --data.");
        }
    }

    private @Nullable String password() {
        if (withoutPassword) {
            return null;
        }
        return generate ? NewPassword.generated() : NewPassword.askedAtTheTerminal();
    }

    private static String labels(SignedIn person) {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private static String choice() {
        return EnumSet.allOf(Role.class).stream().map(role -> word(role.name())).collect(Collectors.joining(", "));
    }

    private static String word(String role) {
        return role.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
