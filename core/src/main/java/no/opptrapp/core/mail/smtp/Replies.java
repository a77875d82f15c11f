package no.opptrapp.core.mail.smtp;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.mail.Delivery;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a mail server's no means (RFC 5321, 4.2.1). */
final class Replies {

    private static final int LATER = 400;
    private static final int NEVER = 500;
    private static final int NO_REPLY = 600;

    private Replies() {}

    /** @param begun whether any of the letter had gone to the server */
    static Delivery failed(MessagingException failure, boolean begun) {
        String words = words(failure);
        int code = chain(failure).stream()
                .mapToInt(Replies::code)
                .filter(each -> each >= LATER && each < NO_REPLY)
                .max()
                .orElse(0);
        if (code >= NEVER) {
            return new Delivery.Refused(words);
        }
        return code >= LATER || !begun ? new Delivery.NotNow(words) : new Delivery.Unclear(words);
    }

    /** Everything that was said on the way, once, on one line. */
    static String words(Throwable failure) {
        Set<String> said = new LinkedHashSet<>();
        for (Throwable each : chain(failure)) {
            String message = each.getMessage();
            if (message != null && !message.isBlank()) {
                said.add(message.strip().replaceAll("\\s+", " "));
            }
        }
        return said.isEmpty() ? failure.getClass().getSimpleName() : String.join(" – ", said);
    }

    private static int code(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        @Nullable Throwable at = failure;
        while (at != null && chain.size() < 10) {
            chain.add(at);
            at = at instanceof MessagingException message ? message.getNextException() : at.getCause();
        }
        return chain;
    }
}
