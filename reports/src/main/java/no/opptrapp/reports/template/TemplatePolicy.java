package no.opptrapp.reports.template;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
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

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private TemplatePolicy() {}

    /**
     * What is wrong with a template; nothing when it can be saved.
     *
     * @param parts of the reports it is for
     * @param logo whether there is such a logo as it names
     */
    static List<TemplateFault> faults(TemplateContent content, List<ReportPart> parts, boolean logo) {
        List<TemplateFault> faults = new ArrayList<>(name(content.name()));
        faults.addAll(parts(content.parts(), parts));
        faults.addAll(words("introduction", content.introduction()));
        faults.addAll(words("closing", content.closing()));
        String accent = content.accent();
        if (accent != null) {
            accent(accent).ifPresent(faults::add);
        }
        TemplateContent.LogoUse use = content.logo();
        if (use != null) {
            logo(use, logo).ifPresent(faults::add);
            faults.addAll(unseen("logo", use.alternative()));
        }
        return faults;
    }

    /**
     * A name as it is, or as much of its beginning as there is room for, with an ellipsis.
     *
     * @param room letters, one at least
     */
    public static String fitting(String name, int room) {
        if (name.length() <= room) {
            return name;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        return name.substring(0, letters.preceding(room)).strip() + "…";
    }

    private static List<TemplateFault> name(String name) {
        List<TemplateFault> faults = new ArrayList<>();
        if (name.isEmpty() || name.length() > NAME) {
            faults.add(new TemplateFault("name", name, Text.of("template.fault.name", NAME)));
        }
        if (LINE_BREAK.matcher(name).find()) {
            faults.add(new TemplateFault("name", name, Text.of("template.fault.line")));
        }
        UnseenCharacters.fault(name).ifPresent(message -> faults.add(new TemplateFault("name", name, message)));
        return faults;
    }

    private static List<TemplateFault> parts(List<PartChoice> chosen, List<ReportPart> parts) {
        Set<String> movable = parts.stream()
                .filter(part -> !part.fixed())
                .map(ReportPart::name)
                .collect(Collectors.toSet());
        List<TemplateFault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int place = 1; place <= chosen.size(); place++) {
            PartChoice choice = chosen.get(place - 1);
            if (choice.name().isBlank()) {
                faults.add(new TemplateFault("parts", "", Text.of("template.fault.unnamed", place)));
            } else if (parts.stream()
                    .anyMatch(part -> part.fixed() && part.name().equals(choice.name()))) {
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

    private static List<TemplateFault> words(String field, Text.Named words) {
        List<TemplateFault> faults = new ArrayList<>(unseen(field, words));
        if (all(words).anyMatch(each -> each.length() > WORDS)) {
            faults.add(new TemplateFault(field, "", Text.of("template.fault.words", WORDS)));
        }
        return faults;
    }

    private static List<TemplateFault> unseen(String field, Text.Named words) {
        return all(words)
                .flatMap(each -> UnseenCharacters.fault(each).stream())
                .distinct()
                .map(message -> new TemplateFault(field, "", message))
                .toList();
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
