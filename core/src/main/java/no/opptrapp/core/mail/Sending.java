package no.opptrapp.core.mail;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.mail.OutboxRepository.Claimed;

/**
 * Sends what waits. Each letter is claimed before it is tried and confirmed after: whoever is killed in between leaves
 * it claimed, and nobody sends it a second time unless a person says so.
 */
@Singleton
public class Sending {

    private final SendingDesk desk;
    private final PostOffice post;
    private final MailSettings settings;

    Sending(SendingDesk desk, PostOffice post, MailSettings settings) {
        this.desk = desk;
        this.post = post;
        this.settings = settings;
    }

    /**
     * Sends until nothing is due, as many went out as may in a minute, the mail server is not to be reached, or the
     * thread is asked to stop.
     *
     * @return how many the mail server took
     */
    @AllowedTo({})
    public int run(Actor job) {
        int taken = 0;
        while (settings.isSet() && !Thread.currentThread().isInterrupted()) {
            Optional<Claimed> claimed = desk.claim(job);
            if (claimed.isEmpty()) {
                break;
            }
            Delivery delivery = post.deliver(claimed.get().letter());
            desk.settle(job, claimed.get(), delivery);
            if (delivery instanceof Delivery.Taken) {
                taken++;
            }
            if (delivery instanceof Delivery.NotReached) {
                break;
            }
        }
        return taken;
    }

    /** Forgets letters of long ago. */
    @AllowedTo({})
    public int tidy(Actor job) {
        return desk.tidy(job);
    }
}
