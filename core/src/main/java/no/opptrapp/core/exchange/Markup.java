package no.opptrapp.core.exchange;

import java.io.InputStream;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** One part of a workbook, element by element: without definitions of its own, and with no text longer than a field. */
final class Markup {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader at;
    private final int longest;

    /** @param longest characters in one field */
    Markup(InputStream in, int longest) throws XMLStreamException {
        this.at = FACTORY.createXMLStreamReader(new TagMeter(in, longest));
        this.longest = longest;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes on to the next element that begins or ends. */
    boolean next() throws XMLStreamException {
        while (at.hasNext()) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String name) {
        return at.isStartElement() && at.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return at.isEndElement() && at.getLocalName().equals(name);
    }

    /** An attribute of the element that begins here, by its name in whatever namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text directly in the element that begins here, and goes on to its end. */
    void text(StringBuilder to, long line) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (to.length() + (long) at.getTextLength() > longest) {
                        throw new FileRefused(Fault.ofLine(line, Text.of("exchange.field-too-large", longest)), true);
                    }
                    to.append(at.getTextCharacters(), at.getTextStart(), at.getTextLength());
                }
                default -> {}
            }
        }
    }

    /** Reads to the end of the element that begins here and hands on what its elements {@code t} say, but for readings. */
    void words(StringBuilder to, long line, String end) throws XMLStreamException {
        int phonetic = 0;
        while (next()) {
            if (ends(end)) {
                return;
            }
            if (begins("rPh")) {
                phonetic++;
            } else if (ends("rPh")) {
                phonetic--;
            } else if (begins("t") && phonetic == 0) {
                text(to, line);
            }
        }
    }

    /** Hands on every element of a name to whoever reads its attributes. */
    void each(BiConsumer<String, Markup> reading) throws XMLStreamException {
        while (next()) {
            if (at.isStartElement()) {
                reading.accept(at.getLocalName(), this);
            }
        }
    }

    void close() throws XMLStreamException {
        at.close();
    }
}
