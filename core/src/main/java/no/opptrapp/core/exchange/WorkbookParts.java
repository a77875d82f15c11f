package no.opptrapp.core.exchange;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a workbook are that are read.
 *
 * @param sheet the first sheet
 * @param sharedStrings the texts that cells point to; absent where there are none
 */
record WorkbookParts(ZipEntry sheet, @Nullable ZipEntry sharedStrings) {

    /** One part that another names: what it is, by the end of the type, and where. */
    private record Relation(String type, String target) {}

    /**
     * Follows the relations from the package to its workbook and on.
     *
     * @throws BrokenWorkbook when there is no workbook or no sheet
     */
    static WorkbookParts of(ZipFile zip, CsvLimits limits) throws IOException, XMLStreamException {
        String workbook = relations(zip, "", limits).values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> new BrokenWorkbook("No workbook"));
        Map<String, Relation> relations = relations(zip, workbook, limits);
        List<String> sheets = new ArrayList<>();
        Markup markup = new Markup(zip.getInputStream(entry(zip, workbook)), limits.field());
        markup.each((name, element) -> {
            String id = name.equals("sheet") ? element.attribute("id") : null;
            if (id != null && sheets.isEmpty()) {
                sheets.add(id);
            }
        });
        markup.close();
        Relation sheet = sheets.isEmpty() ? null : relations.get(sheets.getFirst());
        if (sheet == null) {
            throw new BrokenWorkbook("No sheet");
        }
        String strings = relations.values().stream()
                .filter(relation -> relation.type().endsWith("/sharedStrings"))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
        return new WorkbookParts(entry(zip, sheet.target()), strings == null ? null : entry(zip, strings));
    }

    /** @param of the part whose relations are wanted; empty for the package */
    private static Map<String, Relation> relations(ZipFile zip, String of, CsvLimits limits)
            throws IOException, XMLStreamException {
        int name = of.lastIndexOf('/') + 1;
        String place = of.substring(0, name) + "_rels/" + of.substring(name) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        Markup markup = new Markup(zip.getInputStream(entry(zip, place)), limits.field());
        markup.each((element, at) -> {
            String id = at.attribute("Id");
            String type = at.attribute("Type");
            String target = at.attribute("Target");
            boolean outside = "External".equals(at.attribute("TargetMode"));
            if (element.equals("Relationship") && id != null && type != null && target != null && !outside) {
                relations.put(id, new Relation(type, resolved(of, target)));
            }
        });
        markup.close();
        return relations;
    }

    private static String resolved(String from, String target) {
        try {
            String path = URI.create("/" + from).resolve(target).getPath();
            return path == null ? "" : path.substring(1);
        } catch (IllegalArgumentException noAddress) {
            throw new BrokenWorkbook("No part is called " + target);
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) {
        ZipEntry exact = zip.getEntry(name);
        if (exact != null) {
            return exact;
        }
        // Names of parts do not tell small letters from capitals.
        return zip.stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(name))
                .<ZipEntry>map(entry -> entry)
                .findFirst()
                .orElseThrow(() -> new BrokenWorkbook("No part " + name));
    }
}
