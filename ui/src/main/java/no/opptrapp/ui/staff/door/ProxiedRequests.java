package no.opptrapp.ui.staff.door;

import no.opptrapp.ui.address.Senders;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes a request for a secure one when a trusted proxy says that it came in so: then the session's cookie stays off
 * connections that anybody can listen to.
 */
record ProxiedRequests(Senders senders) implements HttpConfiguration.Customizer {

    private static final String PROTOCOL = "X-Forwarded-Proto";

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        boolean secure = HttpScheme.HTTPS.is(request.getHeaders().get(PROTOCOL))
                && senders.isTrusted(Request.getRemoteAddr(request));
        return secure ? new Secure(request) : request;
    }

    /** The request as whoever sent it sees it. */
    private static final class Secure extends Request.Wrapper {

        Secure(Request request) {
            super(request);
        }

        @Override
        public HttpURI getHttpURI() {
            return HttpURI.build(getWrapped().getHttpURI()).scheme(HttpScheme.HTTPS);
        }

        @Override
        public boolean isSecure() {
            return true;
        }
    }
}
