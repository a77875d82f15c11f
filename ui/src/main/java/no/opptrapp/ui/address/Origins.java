package no.opptrapp.ui.address;

import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells a form that our own page sent from one that another site had a browser send. */
public final class Origins {

    private Origins() {}

    /**
     * Whether another site sent it. Browsers say so, and no site can make them say otherwise; a program that says
     * nothing carries no session of somebody else.
     *
     * @param headers gives the value of a header; null when there is none
     */
    public static boolean isForeign(Function<String, @Nullable String> headers) {
        @Nullable String site = headers.apply("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        @Nullable String origin = headers.apply("Origin");
        return origin != null && !isOurs(origin, headers);
    }

    /** A proxy may have put its own name in the place of the one that the browser asked for. */
    private static boolean isOurs(String origin, Function<String, @Nullable String> headers) {
        @Nullable String asked = authority(origin);
        return asked != null
                && (asked.equalsIgnoreCase(headers.apply("Host"))
                        || asked.equalsIgnoreCase(headers.apply("X-Forwarded-Host")));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
