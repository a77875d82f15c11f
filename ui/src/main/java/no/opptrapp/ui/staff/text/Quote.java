package no.opptrapp.ui.staff.text;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** What somebody wrote, as they wrote it. */
@Tag("blockquote")
final class Quote extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    Quote(String words) {
        getElement().setText(words);
    }
}
