package cymru.prawf.exchange.events;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where facts may be sent: to the hosts that the settings name, or over HTTPS to addresses that are not of our own network. */
@Component
public class Addresses {

    private final EventSettings settings;

    Addresses(EventSettings settings) {
        this.settings = settings;
    }

    /** What to tell whoever typed it, or nothing when facts may be sent there. */
    public @Nullable String problem(String typed) {
        try {
            var address = new URI(typed);
            if (address.getHost() == null || address.getUserInfo() != null || address.getFragment() != null) {
                return "Enter a whole address, like https://partner.example/prawf";
            }
            return problem(address);
        } catch (URISyntaxException wrong) {
            return "Enter a whole address, like https://partner.example/prawf";
        }
    }

    @Nullable
    String problem(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (settings.within().contains(address.getHost()) && (scheme.equals("http") || scheme.equals("https"))) {
            return null;
        }
        if (!scheme.equals("https")) {
            return "The address must begin with https://, unless the settings name its host";
        }
        try {
            return Stream.of(InetAddress.getAllByName(address.getHost())).anyMatch(Addresses::ourOwn)
                    ? "The address is of our own network. Whoever runs Prawf can name its host in the settings"
                    : null;
        } catch (UnknownHostException unknown) {
            return "There is no host " + address.getHost();
        }
    }

    private static boolean ourOwn(InetAddress host) {
        return host.isLoopbackAddress()
                || host.isAnyLocalAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress()
                || (host.getAddress().length == 16 && (host.getAddress()[0] & 0xfe) == 0xfc);
    }
}
