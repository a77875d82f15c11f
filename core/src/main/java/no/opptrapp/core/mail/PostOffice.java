package no.opptrapp.core.mail;

/** The way to the mail server. */
public interface PostOffice {

    /**
     * Hands a letter over, within bounded time, once. Never throws for what the server or the network does.
     *
     * @throws IllegalStateException when no mail server is set
     */
    Delivery deliver(Letter letter);
}
