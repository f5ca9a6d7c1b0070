package cymru.prawf.database;

import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Mixin;

/**
 * Something one can tell Prawf to do on the command line. To add one, write a class with picocli's {@code @Command} and name it
 * in {@code Prawf}: it works on the database as its owner, with the whole program at hand but for the web.
 */
public abstract class Verb {

    @Mixin
    CommonOptions options = new CommonOptions();

    /** Does it, and answers what the program ends with: 0 when all went well. */
    public abstract int carryOut(BeanFactory program) throws Exception;

    /** What a database becomes by this verb when nothing has come before it. */
    public Optional<Holds> begins() {
        return Optional.empty();
    }

    public final CommonOptions options() {
        return options;
    }
}
