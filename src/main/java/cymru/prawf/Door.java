package cymru.prawf;

import cymru.prawf.database.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.context.ConfigurableApplicationContext;

/** Where the browser knocks. */
record Door(InetAddress address, int port) {

    Door {
        if (port < 0 || port > 65535) {
            throw new CannotStart("%d is no port; choose one from 1024 to 65535.".formatted(port));
        }
    }

    /** Looks before minutes go into preparing what nobody could reach. */
    void requireFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException refused) {
            throw cannotOpen(refused);
        }
    }

    String url(ConfigurableApplicationContext served) {
        var host = address.isLoopbackAddress() ? "localhost" : address.getHostAddress();
        return "http://%s:%s".formatted(host, served.getEnvironment().getProperty("local.server.port"));
    }

    private CannotStart cannotOpen(IOException refused) {
        var said = String.valueOf(refused.getMessage());
        if (said.contains("Permission denied")) {
            return new CannotStart(
                    "This user may not listen on port %d; choose one above 1023, as in --port 8080.".formatted(port));
        }
        if (said.contains("Cannot assign")) {
            return new CannotStart("This machine has no address %s; choose one of its own with --address."
                    .formatted(address.getHostAddress()));
        }
        return taken(port);
    }

    static CannotStart taken(int port) {
        return new CannotStart(
                "Port %d is taken by another program; stop that one, or choose another port, as in --port %d."
                        .formatted(port, port == 65535 ? 8080 : port + 1));
    }
}
