package no.opptrapp.reports.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.reports.edition.ReportKind;

/** Keeps templates and logos. The database gives only what the actor may see. */
public interface TemplateRepository {

    /** All, in the order they were made. */
    List<Template> all();

    Optional<Template> find(UUID id);

    /** Oldest first. */
    List<TemplateVersion> versions(UUID id);

    /** Waits for others who change the same, and has them wait until the end of the transaction. */
    void hold(String what);

    /** Adds one, with its first version. */
    void add(Template template);

    void add(UUID template, TemplateVersion version);

    /** Whether it is shared, retired, and which revision it is. */
    void mark(Template template);

    Optional<TemplateChoice> choice(String area, ReportKind kind);

    /** The areas within sight that have chosen a template, whichever it is. */
    List<TemplateChoice> choosing();

    /** The areas within sight whose reports have a template. */
    List<TemplateChoice> choosing(UUID template);

    void choose(TemplateChoice choice);

    Optional<KeptLogo> logo(UUID id);

    Optional<KeptLogo> logo(String area, String sha256);

    void add(KeptLogo logo);
}
