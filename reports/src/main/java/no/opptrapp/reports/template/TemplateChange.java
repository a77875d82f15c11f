package no.opptrapp.reports.template;

import java.util.List;

/** What came of a change to a template. */
public sealed interface TemplateChange {

    /** It is so now, and may have been before. */
    record Done(Template template) implements TemplateChange {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<TemplateFault> faults) implements TemplateChange {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: somebody else has changed it since. */
    record Stale(Template standing) implements TemplateChange {}
}
