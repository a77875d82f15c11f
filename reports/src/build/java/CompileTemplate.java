import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Compiles the report's template in the build, so that the program carries no compiler. The bands of table rows differ
 * only in the number of columns: they are made here instead of being written out eight times.
 */
final class CompileTemplate {

    private static final int MOST_COLUMNS = 8;
    private static final int LEFT = 62;
    private static final int WIDTH = 471;
    private static final int GAP = 10;
    private static final int FEWEST_COLUMNS = 2;

    /** The percentages of the width that the first column can take, by the number of columns; FirstColumn chooses. */
    private static final int[][] FIRST = {
        {}, {}, {52, 26}, {46, 48, 24}, {40, 48, 25}, {32, 48, 20}, {48, 24}, {40, 22}, {34, 16}
    };

    public static void main(String... arguments) throws Exception {
        JasperDesign design = JRXmlLoader.load(arguments[0]);
        for (int i = 1; i <= MOST_COLUMNS; i++) {
            design.addField(field("cell" + i));
            design.addField(field("align" + i));
        }
        for (int columns = FEWEST_COLUMNS; columns <= MOST_COLUMNS; columns++) {
            JRDesignSection lines = (JRDesignSection) design.getDetailSection();
            for (int percent : FIRST[columns]) {
                lines.addBand(row(columns, percent));
            }
        }
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.getParent());
        JasperCompileManager.compileReportToFile(design, target.toString());
    }

    private static JRDesignField field(String name) {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(String.class);
        return field;
    }

    private static JRDesignBand row(int columns, int percent) throws JRException {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(19);
        band.setSplitType(SplitTypeEnum.PREVENT);
        band.setPrintWhenExpression(new JRDesignExpression(
                "\"ROW\".equals($F{kind}) && $F{columns} == " + columns + " && $F{first} == " + percent));
        int first = (int) Math.round(WIDTH * percent / 100.0);
        int other = (WIDTH - first) / (columns - 1);
        for (int i = 1; i <= columns; i++) {
            int x = i == 1 ? 0 : first + (i - 2) * other;
            int end = i == columns ? WIDTH : first + (i - 1) * other;
            band.addElement(cell(i, columns, LEFT + x, end - x));
        }
        return band;
    }

    private static JRDesignTextField cell(int i, int columns, int x, int width) {
        JRDesignTextField cell = new JRDesignTextField();
        cell.setX(x);
        cell.setY(0);
        cell.setWidth(width);
        cell.setHeight(19);
        cell.setPositionType(PositionTypeEnum.FIX_RELATIVE_TO_TOP);
        cell.setStretchType(StretchTypeEnum.ELEMENT_GROUP_HEIGHT);
        cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        cell.setStyleNameReference("Cell");
        cell.setExpression(new JRDesignExpression("$F{cell" + i + "}"));
        if (i > 1) {
            cell.getLineBox().setLeftPadding(GAP);
        }
        property(cell, "net.sf.jasperreports.style.hTextAlign", "$F{align" + i + "}");
        String kind = i == 1 ? "($F{header} ? \"TH/Column\" : \"TH/Row\")" : "($F{header} ? \"TH/Column\" : \"TD\")";
        property(cell, "net.sf.jasperreports.export.opptrapp.open", i == 1 ? "$F{opens} + \"TR \" + " + kind : kind);
        property(
                cell,
                "net.sf.jasperreports.export.opptrapp.close",
                i == columns ? "String.valueOf(2 + $F{closes})" : "\"1\"");
        return cell;
    }

    private static void property(JRDesignTextField cell, String name, String expression) {
        JRDesignPropertyExpression property = new JRDesignPropertyExpression();
        property.setName(name);
        property.setValueExpression(new JRDesignExpression(expression));
        cell.addPropertyExpression(property);
    }
}
