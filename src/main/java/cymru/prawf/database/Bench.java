package cymru.prawf.database;

import java.io.PrintStream;
import org.springframework.beans.factory.BeanFactory;

/**
 * Something to be measured, with its limit measured in the same run: what PostgreSQL alone needs for the same rows. Run by
 * {@code bin/bench}; never part of a test.
 */
public interface Bench {

    /** As it is asked for: {@code bin/bench supervision}. */
    String name();

    /** Measures and writes one line of JSON for each figure; what it writes to the database it takes away again. */
    void run(BeanFactory program, PrintStream out) throws Exception;
}
