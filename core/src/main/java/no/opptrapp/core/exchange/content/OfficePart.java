package no.opptrapp.core.exchange.content;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part of an office package as it is unpacked, without keeping it. */
final class OfficePart {

    private OfficePart() {}

    /**
     * Whether one of its elements is such; read to its end in any case, and left open.
     *
     * @throws XMLStreamException when it is not XML from its first to its last character
     */
    static boolean anyElement(InputStream part, Predicate<XMLStreamReader> asked) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new LeftOpen(part));
        boolean any = false;
        while (reader.hasNext()) {
            any |= reader.next() == XMLStreamReader.START_ELEMENT && asked.test(reader);
        }
        reader.close();
        return any;
    }

    /** The JDK's own, which fetches nothing and reads no declarations that could unfold. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The JDK's reader closes what it has read, but who opened a part may go on with it. */
    private static final class LeftOpen extends FilterInputStream {

        LeftOpen(InputStream part) {
            super(part);
        }

        @Override
        public void close() {
            // Whoever opened it closes it.
        }
    }
}
