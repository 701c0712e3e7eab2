package org.hearthbook.laptop.sync;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.stream.Collectors;

/// Which networks this laptop is on: looking costs next to nothing, and a change is a reason to try
/// again at once.
final class Networks {

    private Networks() {}

    /// Everything by which a change shows; the same while nothing changed.
    static Set<String> now() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Networks::isUp)
                    .flatMap(it -> it.inetAddresses())
                    .map(String::valueOf)
                    .collect(Collectors.toSet());
        } catch (SocketException _) {
            return Set.of();
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException _) {
            return false;
        }
    }
}
