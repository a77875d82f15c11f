package no.opptrapp.ui.open.request;

import io.micronaut.http.HttpRequest;
import no.opptrapp.ui.address.Senders;

/** Where a request comes from. */
public final class Sender {

    private Sender() {}

    /** The address of whoever sent it, as far as the proxies that are trusted tell. */
    public static String of(HttpRequest<?> request, Senders senders) {
        return senders.of(
                request.getRemoteAddress().getAddress().getHostAddress(),
                request.getHeaders().getAll(Senders.FORWARDED_FOR));
    }
}
