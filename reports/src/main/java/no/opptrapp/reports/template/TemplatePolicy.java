package no.opptrapp.reports.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Accent;
import no.opptrapp.reports.edition.ReportPart;

/** What a template can say. */
public final class TemplatePolicy {

    /** Letters of a name. */
    public static final int NAME = 80;

    /** Letters of an introduction or closing, in each language. */
    public static final int WORDS = 5000;

    /** Letters of what is said instead of a logo. */
    public static final int ALTERNATIVE = 200;

    private TemplatePolicy() {}

    /**
     * What is wrong with a template; nothing when it can be saved.
     *
     * @param parts of the reports it is for
     * @param logo whether there is such a logo as it names
     */
    static List<TemplateFault> faults(TemplateContent content, List<ReportPart> parts, boolean logo) {
        List<TemplateFault> faults = new ArrayList<>();
        if (content.name().isEmpty() || content.name().length() > NAME) {
            faults.add(new TemplateFault("name", content.name(), Text.of("template.fault.name", NAME)));
        }
        faults.addAll(parts(content.parts(), parts));
        words("introduction", content.introduction()).ifPresent(faults::add);
        words("closing", content.closing()).ifPresent(faults::add);
        String accent = content.accent();
        if (accent != null) {
            accent(accent).ifPresent(faults::add);
        }
        TemplateContent.LogoUse use = content.logo();
        if (use != null) {
            logo(use, logo).ifPresent(faults::add);
        }
        return faults;
    }

    private static List<TemplateFault> parts(List<PartChoice> chosen, List<ReportPart> parts) {
        Set<String> movable = parts.stream()
                .filter(part -> !part.fixed())
                .map(ReportPart::name)
                .collect(Collectors.toSet());
        List<TemplateFault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PartChoice choice : chosen) {
            if (parts.stream().anyMatch(part -> part.fixed() && part.name().equals(choice.name()))) {
                faults.add(new TemplateFault("parts", choice.name(), Text.of("template.fault.fixed", choice.name())));
            } else if (!movable.contains(choice.name())) {
                faults.add(new TemplateFault("parts", choice.name(), Text.of("template.fault.part", choice.name())));
            } else if (!seen.add(choice.name())) {
                faults.add(new TemplateFault("parts", choice.name(), Text.of("template.fault.twice", choice.name())));
            }
        }
        chosen.stream().filter(choice -> !choice.shown()).map(PartChoice::name).forEach(movable::remove);
        if (faults.isEmpty() && movable.isEmpty() && !parts.isEmpty()) {
            faults.add(new TemplateFault("parts", "", Text.of("template.fault.nothing")));
        }
        return faults;
    }

    private static Optional<TemplateFault> words(String field, Text.Named words) {
        return all(words).anyMatch(each -> each.length() > WORDS)
                ? Optional.of(new TemplateFault(field, "", Text.of("template.fault.words", WORDS)))
                : Optional.empty();
    }

    /** Why a colour cannot be the accent; empty when it can. */
    public static Optional<TemplateFault> accent(String written) {
        Optional<Accent> accent = Accent.read(written);
        if (accent.isEmpty()) {
            return Optional.of(new TemplateFault("accent", written, Text.of("template.fault.colour", written)));
        }
        return accent.filter(colour -> !colour.isReadable())
                .map(colour -> new TemplateFault(
                        "accent",
                        colour.hex(),
                        Text.of(
                                "template.fault.contrast",
                                colour.hex(),
                                ratio(colour),
                                colour.readable().hex())));
    }

    /** A contrast ratio with its decimals cut: one that is too small never reads as enough. */
    public static Amount ratio(Accent colour) {
        return Amount.number(Math.floor(colour.contrast() * 100) / 100, 2);
    }

    private static Optional<TemplateFault> logo(TemplateContent.LogoUse use, boolean known) {
        if (!known) {
            return Optional.of(new TemplateFault("logo", use.id().toString(), Text.of("template.fault.logo")));
        }
        if (all(use.alternative()).allMatch(String::isEmpty)
                || all(use.alternative()).anyMatch(said -> said.length() > ALTERNATIVE)) {
            return Optional.of(new TemplateFault("logo", "", Text.of("template.fault.alternative", ALTERNATIVE)));
        }
        return Optional.empty();
    }

    private static Stream<String> all(Text.Named text) {
        return Stream.of(text.nb(), text.nn(), text.en());
    }
}
