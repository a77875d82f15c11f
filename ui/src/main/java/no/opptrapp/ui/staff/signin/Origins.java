package no.opptrapp.ui.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Tells a form of ours from one that another site made a browser send. A session that another site began would let its
 * owner see what somebody does in it.
 */
final class Origins {

    private Origins() {}

    /**
     * Whether another site sent it. Browsers say so, and no site can make them say otherwise; a program that says
     * nothing carries no session of somebody else.
     */
    static boolean isForeign(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        @Nullable String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request);
    }

    /** A proxy may have put its own name in the place of the one that the browser asked for. */
    private static boolean isOurs(String origin, HttpServletRequest request) {
        @Nullable String asked = authority(origin);
        return asked != null
                && (asked.equalsIgnoreCase(request.getHeader("Host"))
                        || asked.equalsIgnoreCase(request.getHeader("X-Forwarded-Host")));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
