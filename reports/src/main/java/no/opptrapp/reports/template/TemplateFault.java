package no.opptrapp.reports.template;

import no.opptrapp.core.text.Text;

/**
 * Something a template cannot say.
 *
 * @param field which of its members: {@code name}, {@code parts}, {@code introduction}, {@code closing}, {@code accent}
 *     or {@code logo}; {@code retired} when it is out of use and says nothing new
 * @param value what stands there; empty when it is long or nothing
 * @param message what is wrong with it
 */
public record TemplateFault(String field, String value, Text message) {}
