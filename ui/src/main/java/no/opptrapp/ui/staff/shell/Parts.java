package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The small things that pages are made of, so that they look alike everywhere. */
public final class Parts {

    private Parts() {}

    /** A button for something one may do; its words are a verb. */
    public static NativeButton button(String words, Runnable action) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("button");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** The button for what most come to this page to do: at most one in view. */
    public static NativeButton primary(String words, Runnable action) {
        NativeButton button = button(words, action);
        button.addClassName("primary");
        return button;
    }

    /** A link that looks like a button, because it does something: opens or fetches. */
    public static Anchor linkButton(String href, Icon icon, String words) {
        return linkButton(href, icon, new Span(words));
    }

    private static Anchor linkButton(String href, Icon icon, Span words) {
        Anchor link = new Anchor(href, icon.draw(), words);
        link.addClassName("button");
        return link;
    }

    /**
     * A link to a place on the same page. Pages have a base address, by which a bare {@code #place} would lead to the
     * start page; so the page itself goes there, and takes the reading position along.
     */
    public static Anchor jump(String place, String words) {
        Anchor link = new Anchor("#" + place, words);
        link.setRouterIgnore(true);
        link.getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  const place = document.getElementById($0);
                  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
                  place.focus({preventScroll: true});
                  place.scrollIntoView();
                });
                """, place);
        return link;
    }

    /** A file to fetch, past the pages of the staff side. */
    public static Anchor download(String href, Icon icon, String words) {
        return download(href, icon, new Span(words));
    }

    /** The same with words that change. */
    public static Anchor download(String href, Icon icon, Span words) {
        Anchor link = linkButton(href, icon, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** A part of a page with its own heading. */
    public static Section section(String heading, Component... content) {
        Section section = new Section(new H2(heading));
        section.addClassName("section");
        section.add(content);
        return section;
    }

    public static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("quiet", "small");
        return paragraph;
    }

    /** A state: symbol, word and colour. */
    public static Span status(Icon icon, String word, String manner) {
        Span status = new Span(icon.draw(), new Span(word));
        status.addClassNames("status", manner);
        return status;
    }

    /** A short remark that must not be overlooked, such as that data are reconstructed. */
    public static Span marked(String words) {
        Span mark = new Span(Icon.INFO.draw(), new Span(words));
        mark.addClassName("marked");
        return mark;
    }

    /** What happened, said in the page. {@code manner} is {@code done}, {@code signal} or {@code refused}. */
    public static Div notice(String manner, String title, Component... more) {
        Paragraph head = new Paragraph(title);
        head.addClassName("notice-title");
        Div words = new Div(head);
        words.add(more);
        Icon icon = manner.equals("done") ? Icon.CHECK : manner.equals("refused") ? Icon.WARNING : Icon.INFO;
        Div notice = new Div(icon.draw(), words);
        notice.addClassNames("notice", manner);
        notice.getElement().setAttribute("role", manner.equals("refused") ? "alert" : "status");
        return notice;
    }

    /** What this is, why it is empty, and what fills it. */
    public static Div empty(String title, String why, Component... fill) {
        Div empty = new Div(new H2(title), new Paragraph(why));
        empty.addClassName("empty");
        empty.add(fill);
        return empty;
    }
}
