package no.opptrapp.reports.template;

import java.util.UUID;
import no.opptrapp.reports.edition.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * Which template the reports of a kind have in an area.
 *
 * @param template null for the program's own
 * @param revision counts how often it was chosen; 0 where nobody has
 */
public record TemplateChoice(
        String area, ReportKind kind, @Nullable UUID template, int revision) {}
