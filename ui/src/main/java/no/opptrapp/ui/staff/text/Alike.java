package no.opptrapp.ui.staff.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.opptrapp.survey.answer.FreeText;

/**
 * Texts under one question that say the same in the same words, whatever their capitals, and are decided alike: what a
 * person reads once.
 */
record Alike(List<FreeText> texts) {

    Alike {
        texts = List.copyOf(texts);
    }

    /** All of them, in the order of the first of each. */
    static List<Alike> among(List<FreeText> said) {
        Map<Words, List<FreeText>> found = new LinkedHashMap<>();
        for (FreeText text : said) {
            found.computeIfAbsent(Words.of(text), words -> new ArrayList<>()).add(text);
        }
        return found.values().stream().map(Alike::new).toList();
    }

    String content() {
        return texts.getFirst().content();
    }

    boolean approved() {
        return texts.getFirst().approved();
    }

    private record Words(String content, boolean approved) {
        static Words of(FreeText text) {
            return new Words(text.content().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), text.approved());
        }
    }
}
