package no.opptrapp.reports.engine;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Goes through the tags of a PDF in the order of reading. */
final class StructureWalk {

    private StructureWalk() {}

    static void visit(PDStructureNode node, Consumer<PDStructureElement> visitor) {
        if (node instanceof PDStructureElement element) {
            visitor.accept(element);
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                visit(child, visitor);
            }
        }
    }
}
