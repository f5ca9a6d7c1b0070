package cymru.prawf;

import cymru.prawf.database.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port that the browser knocks at. */
final class Door {

    private Door() {}

    /** Before minutes go into preparing what nobody could reach. */
    static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw taken(port);
        }
    }

    static CannotStart taken(int port) {
        return new CannotStart(
                "Port %d is taken by another program; stop that one, or choose another port: bin/prawf --port %d."
                        .formatted(port, port + 1));
    }
}
