package cymru.prawf.exchange.ndelius;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and how.
 *
 * @param rehearse do everything and keep nothing
 * @param report where the problems are written, one a line
 * @param readAgain look at every row again, also at those that have not changed, because new lists may say what they mean
 */
public record Ask(
        Path directory, boolean rehearse, @Nullable Path report, boolean readAgain, String askedBy) {}
