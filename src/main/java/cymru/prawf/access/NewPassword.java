package cymru.prawf.access;

import cymru.prawf.database.CannotStart;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A password somebody chooses for an account, or has chosen for them. */
final class NewPassword {

    /** Ours: long rather than intricate. The National Cyber Security Centre advises length and no rules about characters. */
    static final int SHORTEST = 12;

    /** Without those that are taken for one another. */
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private NewPassword() {}

    static String askedAtTheTerminal() {
        var console = System.console();
        if (console == null) {
            throw new CannotStart("The password is asked for at a terminal and there is none; use --generate.");
        }
        return asked(console::readPassword);
    }

    /** Twice, so that a slip nobody sees locks nobody out. */
    static String asked(Function<String, char @Nullable []> ask) {
        var password = answer(ask, "Password: ");
        if (password.length() < SHORTEST) {
            throw new CannotStart(
                    "The password needs %d characters or more; three words make a good one.".formatted(SHORTEST));
        }
        if (!password.equals(answer(ask, "The same again: "))) {
            throw new CannotStart("The two passwords were not the same; start again.");
        }
        return password;
    }

    private static String answer(Function<String, char @Nullable []> ask, String question) {
        var typed = ask.apply(question);
        if (typed == null) {
            throw new CannotStart("No password was given, so no account was opened.");
        }
        var password = new String(typed);
        Arrays.fill(typed, ' ');
        return password;
    }

    /** Four groups of five: 99 bits, and readable over the telephone. */
    static String generated() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int n = 0; n < 20; n++) {
            password.append(n > 0 && n % 5 == 0 ? "-" : "")
                    .append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return password.toString();
    }
}
