package cymru.prawf.access;

import cymru.prawf.database.CannotStart;
import cymru.prawf.database.Verb;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/prawf token}: makes, lists and ends what lets other programs in to the API. */
@Command(
        name = "token",
        description = {
            "Make a token with which a program may use the API in the name of an account; list them, or end one.",
            "A program sees and may do what the account sees and may do, so give it an account of its own."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class TokenVerb extends Verb {

    private static final int LONGEST_DAYS = 366;

    /** One does one of these. */
    static final class Doing {

        @Parameters(paramLabel = "USER", description = "The user name of the account in whose name it is used.")
        @Nullable
        String userName;

        @Option(names = "--list", description = "List all tokens, without their secrets.")
        boolean list;

        @Option(names = "--revoke", paramLabel = "ID", description = "End this token at once.")
        @Nullable
        UUID revoke;
    }

    @ArgGroup(multiplicity = "1")
    Doing doing = new Doing();

    @Option(names = "--for", paramLabel = "PROGRAM", description = "What it is for, like \"interpreter booking\".")
    String purpose = "";

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            split = ",",
            description = "What it may be used for: search, read, record, facts; several with commas (read).")
    List<String> scopes = List.of("read");

    @Option(
            names = "--days",
            paramLabel = "DAYS",
            defaultValue = "90",
            description = "How long it works (90), 366 at most.")
    int days;

    @Override
    public int carryOut(BeanFactory program) {
        var tokens = program.getBean(Tokens.class);
        if (doing.list) {
            list(tokens, program.getBean(Clock.class));
        } else if (doing.revoke != null) {
            revoke(tokens, doing.revoke);
        } else {
            make(tokens, program.getBean(Accounts.class));
        }
        return 0;
    }

    private void make(Tokens tokens, Accounts accounts) {
        var user = String.valueOf(doing.userName).strip().toLowerCase(Locale.ROOT);
        if (accounts.find(user).isEmpty()) {
            throw new CannotStart("There is no open account %s; open one with bin/prawf account.".formatted(user));
        }
        if (purpose.isBlank()) {
            throw new CannotStart("Say what the token is for, as in --for \"interpreter booking\".");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new CannotStart("A token works for 1 to %d days; make another when it ends.".formatted(LONGEST_DAYS));
        }
        var made = tokens.make(user, purpose.strip(), scopes(), Duration.ofDays(days), operator());
        System.out.printf(
                "Token %s for %s, in the name of %s: %s. It works until %s.%n",
                made.token().id(),
                made.token().purpose(),
                user,
                words(made.token().scopes()),
                Words.dateAndTime(made.token().expiresAt()));
        System.out.println("It is shown this once: " + made.secret());
    }

    private static void list(Tokens tokens, Clock clock) {
        for (var token : tokens.all()) {
            System.out.printf(
                    "%s  %s  %s  %s  made by %s, %s%n",
                    token.id(),
                    token.userName(),
                    token.purpose(),
                    words(token.scopes()),
                    token.madeBy(),
                    standing(token, clock));
        }
    }

    private static String standing(Token token, Clock clock) {
        if (token.revokedAt() != null) {
            return "revoked on " + Words.dateAndTime(token.revokedAt());
        }
        return (token.worksAt(clock.instant()) ? "works until " : "expired on ") + Words.dateAndTime(token.expiresAt());
    }

    private static void revoke(Tokens tokens, UUID id) {
        if (!tokens.revoke(id, operator())) {
            throw new CannotStart("There is no token %s that works; see bin/prawf token --list.".formatted(id));
        }
        System.out.printf("The token %s works no longer.%n", id);
    }

    private Set<Scope> scopes() {
        return scopes.stream()
                .map(TokenVerb::scope)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    private static Scope scope(String word) {
        return Stream.of(Scope.values())
                .filter(scope -> scope.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "'%s' is no scope; choose from %s.".formatted(word, words(EnumSet.allOf(Scope.class)))));
    }

    private static String words(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(", "));
    }

    private static String operator() {
        return System.getProperty("user.name", "unknown");
    }
}
