package no.opptrapp.core.mail;

/** What came of handing a letter to the mail server. */
public sealed interface Delivery {

    /** What the mail server said, or why it said nothing. */
    String answer();

    /** The mail server took it. */
    record Taken(String answer) implements Delivery {}

    /** Not now, said the mail server (4xx): it was not taken, and may be tried again. */
    record NotNow(String answer) implements Delivery {}

    /** Never, said the mail server (5xx). */
    record Refused(String answer) implements Delivery {}

    /** There was nobody to hand it to, or they would not have us: nothing went out, and nothing else would. */
    record NotReached(String answer) implements Delivery {}

    /** The mail server was lost after the letter had begun to go: nobody knows whether it was taken. */
    record Unclear(String answer) implements Delivery {}
}
