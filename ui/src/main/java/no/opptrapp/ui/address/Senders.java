package no.opptrapp.ui.address;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the address a request was sent from. What stands in {@code X-Forwarded-For} anybody may write; it counts only
 * as far as the proxies that are trusted have written it.
 */
@Singleton
public class Senders {

    /** The property that names the trusted proxies: addresses and networks, with commas between. */
    public static final String TRUSTED = "opptrapp.trusted-proxies";

    public static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<Network> trusted;

    /** @throws IllegalArgumentException when the list cannot be read */
    public Senders(@Property(name = TRUSTED, defaultValue = "") String trusted) {
        this.trusted = Arrays.stream(trusted.split(",", -1))
                .filter(part -> !part.isBlank())
                .map(Network::of)
                .toList();
    }

    /**
     * The first address, counted from here, that is not one of the trusted proxies.
     *
     * @param peer the other end of the connection
     * @param forwardedFor every {@code X-Forwarded-For} of the request, in order
     */
    public String of(String peer, List<String> forwardedFor) {
        List<String> way = new ArrayList<>();
        forwardedFor.forEach(header -> way.addAll(Arrays.asList(header.split(",", -1))));
        way.add(peer);
        String farthest = peer;
        for (String hop : way.reversed()) {
            Optional<InetAddress> address = address(hop.strip());
            if (address.isEmpty()) {
                return farthest;
            }
            farthest = address.get().getHostAddress();
            if (!isTrusted(address.get())) {
                return farthest;
            }
        }
        return farthest;
    }

    /** Whether what the other end of a connection says of others counts. */
    public boolean isTrusted(String peer) {
        return address(peer).map(this::isTrusted).orElse(false);
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.has(address));
    }

    /** Some proxies write the port too: {@code 192.0.2.1:4711}, {@code [2001:db8::1]:4711}. */
    private static Optional<InetAddress> address(String hop) {
        String bare = hop.replaceFirst("^\\[(.*)](:\\d+)?$", "$1").replaceFirst("^([^:]*):\\d+$", "$1");
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
