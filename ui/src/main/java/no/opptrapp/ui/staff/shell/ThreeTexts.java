package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** A text in bokmål, nynorsk and English, each in a field of its own. */
public final class ThreeTexts extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea nb = new TextArea();
    private final TextArea nn = new TextArea();
    private final TextArea en = new TextArea();
    private final Span message = new Span();

    /** @param label what the text is called */
    public ThreeTexts(Visit visit, String label, Text.@Nullable Named text) {
        addClassName("three-texts");
        label(visit, nb, label, Language.NB);
        label(visit, nn, label, Language.NN);
        label(visit, en, label, Language.EN);
        if (text != null) {
            nb.setValue(text.nb());
            nn.setValue(text.nn());
            en.setValue(text.en());
        }
        message.addClassName("field-error");
        message.getElement().setAttribute("role", "alert");
        add(nb, nn, en, message);
    }

    private static void label(Visit visit, TextArea field, String label, Language language) {
        field.setLabel(visit.say("shell.in." + language.name().toLowerCase(Locale.ROOT), label));
        field.setWidthFull();
    }

    /** Has somebody told of each change. */
    public void changing(Runnable changed) {
        List.of(nb, nn, en).forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    /** Only to be read. */
    public void closed() {
        List.of(nb, nn, en).forEach(field -> field.setReadOnly(true));
    }

    /** What is written; null when all three are empty. */
    public Text.@Nullable Named value() {
        boolean empty =
                List.of(nb, nn, en).stream().allMatch(field -> field.getValue().isBlank());
        return empty ? null : needed();
    }

    /** What is written, empty or not. */
    public Text.Named needed() {
        return new Text.Named(
                nb.getValue().strip(), nn.getValue().strip(), en.getValue().strip());
    }

    /** Says what is wrong with it; an empty text takes it back. */
    public void wrong(String words) {
        message.setText(words);
        List.of(nb, nn, en)
                .forEach(field ->
                        field.setInvalid(!words.isEmpty() && field.getValue().isBlank()));
    }
}
