package cymru.prawf.record;

import cymru.prawf.database.Verb;
import java.io.PrintStream;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/** {@code bin/prawf verify}: proves that nothing sealed was altered since, or names the first thing that was. */
@Command(
        name = "verify",
        description = "Prove that no fact was altered since it was sealed, or name the first that was.",
        mixinStandardHelpOptions = true)
public final class VerifyVerb extends Verb {

    private static final int ALTERED = 1;

    @Override
    public int carryOut(BeanFactory program) {
        var seals = program.getBean(Seals.class);
        seals.seal();
        return say(seals.prove(System.out::println), System.out);
    }

    private static int say(Proof proof, PrintStream out) {
        if (!proof.holds()) {
            out.printf("ALTERED: %s.%n%,d facts before it are as they were sealed.%n", proof.fault(), proof.sealed());
            return ALTERED;
        }
        out.printf("%,d facts are as they were sealed, in %,d seals.%n", proof.sealed(), proof.seals());
        if (proof.unsealed() > 0) {
            out.printf("%,d facts are not sealed yet: they are being written now.%n", proof.unsealed());
        }
        if (proof.seals() > 0) {
            out.printf(
                    "Last seal: %s. Keep it somewhere else: whoever has it can see that no seal was made again.%n",
                    proof.lastSeal());
        }
        return 0;
    }
}
