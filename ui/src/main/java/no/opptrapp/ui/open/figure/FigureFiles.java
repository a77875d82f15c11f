package no.opptrapp.ui.open.figure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.file.FigureCsv;
import no.opptrapp.core.figure.file.FigureXlsx;
import no.opptrapp.core.figure.paint.FigureSvg;
import no.opptrapp.core.figure.paint.Palette;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.result.ResultRow;
import no.opptrapp.ui.open.request.EntityTag;
import no.opptrapp.ui.open.request.Format;

/** Figures as files to download. */
public final class FigureFiles {

    private static final double PICTURE_WIDTH = 960;

    private FigureFiles() {}

    /** One figure as a table that a spreadsheet opens. */
    public static MutableHttpResponse<byte[]> csv(Figure figure, Language language, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureCsv.forPeople(figure, language, out);
        return file(out.toByteArray(), Format.CSV, name + ".csv");
    }

    /** One figure as a picture with its title, notes and source. */
    public static MutableHttpResponse<byte[]> svg(Figure figure, Language language, String name) {
        String svg = FigureSvg.standalone(figure, language, PICTURE_WIDTH, Palette.LIGHT);
        return file(svg.getBytes(StandardCharsets.UTF_8), Format.SVG, name + ".svg");
    }

    /** Figures as a workbook, a sheet for each. */
    public static MutableHttpResponse<byte[]> xlsx(List<Figure> figures, Language language, String name)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureXlsx.write(figures, language, out);
        // A workbook holds the time it was made: its tag is that of the figures.
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        for (Figure figure : figures) {
            FigureCsv.forPeople(figure, language, said);
        }
        return file(out.toByteArray(), Format.XLSX, name + ".xlsx")
                .header("ETag", EntityTag.ofContent(said.toByteArray()));
    }

    /** All values in the form of {@code figures.csv}, for programs. */
    public static MutableHttpResponse<byte[]> values(List<ResultRow> rows, String name) {
        String lines = rows.stream().map(row -> row.line() + "\n").collect(Collectors.joining());
        return file((ResultRow.HEADER + "\n" + lines).getBytes(StandardCharsets.UTF_8), Format.CSV, name + ".csv");
    }

    private static MutableHttpResponse<byte[]> file(byte[] content, Format format, String name) {
        return HttpResponse.ok(content)
                .contentType(format.type())
                .header("Content-Disposition", "inline; filename=\"" + name + "\"");
    }
}
