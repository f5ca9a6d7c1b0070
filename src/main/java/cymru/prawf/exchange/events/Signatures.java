package cymru.prawf.exchange.events;

import cymru.prawf.database.DatabaseSettings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Signs what is sent, after Standard Webhooks. The secret of a subscription is made from the installation's own key and kept
 * nowhere, so that nobody finds it in the database or in a backup of it.
 */
@Component
public class Signatures {

    private static final String HMAC = "HmacSHA256";

    private final byte[] key;

    Signatures(EventSettings settings, DatabaseSettings database) {
        key = ("events:" + (settings.key().isEmpty() ? database.ownerPassword() : settings.key()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** To be shown once, to whoever will check signatures with it. */
    public String secret(UUID subscription) {
        return "whsec_" + Base64.getEncoder().encodeToString(bytes(subscription));
    }

    String of(UUID subscription, String id, long timestamp, String body) {
        var signed = "%s.%d.%s".formatted(id, timestamp, body);
        return "v1,"
                + Base64.getEncoder()
                        .encodeToString(hmac(bytes(subscription), signed.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] bytes(UUID subscription) {
        return hmac(key, subscription.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] words) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(words);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
