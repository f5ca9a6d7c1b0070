package cymru.prawf.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is and who owns it.
 *
 * @param asOwner the command line acts as the owner, for whom nobody's record is limited; the web never does
 * @param connections how many connections the program keeps
 */
@ConfigurationProperties("prawf.database")
public record DatabaseSettings(
        String url,
        String owner,
        String ownerPassword,
        @DefaultValue("false") boolean asOwner,
        @DefaultValue("16") int connections) {}
