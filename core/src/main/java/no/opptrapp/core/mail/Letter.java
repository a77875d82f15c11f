package no.opptrapp.core.mail;

import java.util.UUID;
import no.opptrapp.core.text.Language;

/**
 * A letter as it goes out.
 *
 * @param address the receiver's e-mail address
 * @param plain what it says as plain text
 * @param html the same as HTML
 */
public record Letter(UUID id, String address, Language language, String subject, String plain, String html) {}
