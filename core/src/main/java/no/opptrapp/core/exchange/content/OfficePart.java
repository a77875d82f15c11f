package no.opptrapp.core.exchange.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part of an office package as it is unpacked, without keeping it. */
final class OfficePart {

    private OfficePart() {}

    /**
     * Whether there is a part of this name, and it is XML.
     *
     * @param file a zip that is known to unpack to no more than a document has
     * @param name in small letters
     */
    static boolean isXml(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().toLowerCase(Locale.ROOT).equals(name)) {
                    return isXml(zip);
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static boolean isXml(InputStream part) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(part);
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
            return true;
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    /** The JDK's own, which fetches nothing and reads no declarations that could unfold. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
