package cymru.prawf.database;

import java.io.PrintStream;
import org.springframework.beans.factory.BeanFactory;

/**
 * Something to be measured by {@code bin/bench}, usually with its limit measured in the same run: what PostgreSQL alone needs for
 * the same rows. No test measures time.
 */
public interface Bench {

    /** As it is asked for: {@code bin/bench supervision}. */
    String name();

    /** Measures and writes one line of JSON for each figure; what it writes to somebody's database it takes away again. */
    void run(BeanFactory program, PrintStream out) throws Exception;
}
