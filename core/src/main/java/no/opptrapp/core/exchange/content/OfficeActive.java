package no.opptrapp.core.exchange.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What in a package runs when it is opened, or is an object of another program. Office programs go by the types and the
 * relations of parts (ECMA-376, part 2), so that a macro may be called anything; names tell it where there are neither.
 */
final class OfficeActive {

    private static final Set<String> EMBEDDED_AND_ACTIVE =
            Set.of(".bin", ".docm", ".dotm", ".xlsm", ".xltm", ".xlam", ".xlsb", ".pptm", ".potm", ".ppsm", ".ppam");

    /** Parts of the names of types, in small letters. */
    private static final Set<String> TYPES = Set.of("macroenabled", "vbaproject", "vbadata", "macrosheet", "activex");

    /** The ends of the names of relations, in small letters. */
    private static final Set<String> RELATIONS = Set.of(
            "vbaproject",
            "wordvbadata",
            "xlmacrosheet",
            "xlintlmacrosheet",
            "control",
            "activexcontrolbinary",
            "oleobject");

    private static final String TEMPLATE = "attachedtemplate";

    /**
     * A template on the machine of whoever opens it, as every document from a municipality's own template names one:
     * nobody who sends a document has a say in what stands there. Any other is fetched, with its macros.
     */
    private static final Pattern LOCAL = Pattern.compile("(?:file:/{0,3})?[A-Za-z]:[\\\\/].*|[^\\\\/:]*");

    private OfficeActive() {}

    /** @param part its name in small letters */
    static boolean isPart(String part) {
        return part.endsWith("vbaproject.bin")
                || part.startsWith("basic/")
                || part.startsWith("scripts/")
                || part.contains("/activex/")
                || part.contains("/macrosheets/")
                || part.contains("/embeddings/") && EMBEDDED_AND_ACTIVE.stream().anyMatch(part::endsWith);
    }

    /** Whether an element of the list of types, or of a list of relations, tells of such a part. */
    static boolean isElement(XMLStreamReader at) {
        String type = small(at.getAttributeValue(null, "ContentType"));
        if (TYPES.stream().anyMatch(type::contains)) {
            return true;
        }
        String named = small(at.getAttributeValue(null, "Type"));
        String relation = named.substring(named.lastIndexOf('/') + 1);
        return RELATIONS.contains(relation)
                || relation.equals(TEMPLATE)
                        && small(at.getAttributeValue(null, "TargetMode")).equals("external")
                        && !LOCAL.matcher(said(at.getAttributeValue(null, "Target")))
                                .matches();
    }

    private static String small(@Nullable String value) {
        return said(value).toLowerCase(Locale.ROOT);
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }
}
