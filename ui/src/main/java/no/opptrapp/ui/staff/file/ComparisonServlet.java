package no.opptrapp.ui.staff.file;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.ComparisonService;
import no.opptrapp.core.comparison.figure.ComparisonFigure;
import no.opptrapp.core.comparison.figure.ComparisonFigures;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.file.FigureXlsx;
import no.opptrapp.core.text.Language;
import no.opptrapp.ui.staff.door.At;
import org.jspecify.annotations.Nullable;

/** {@code /comparisons/{figure}.svg|png|csv|xlsx} and {@code /comparisons/all.xlsx}: what a comparison can be had as. */
@Singleton
@At("/comparisons/*")
public final class ComparisonServlet extends NamedFigureServlet {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "all";

    private final transient ComparisonService comparisons;
    private final transient ComparisonFigures figures;

    ComparisonServlet(ComparisonService comparisons, ComparisonFigures figures) {
        super("[a-z]+");
        this.comparisons = comparisons;
        this.figures = figures;
    }

    /** The address of one figure's file. */
    public static String address(ComparisonFigure figure, FigureFile kind, ComparisonQuery query, Language language) {
        return address(figure.written(), kind, query, language);
    }

    /** The address of the workbook with all figures. */
    public static String workbook(ComparisonQuery query, Language language) {
        return address(ALL, FigureFile.XLSX, query, language);
    }

    private static String address(String name, FigureFile kind, ComparisonQuery query, Language language) {
        return "comparisons/" + name + "." + kind.extension() + "?" + ComparisonAddress.query(query) + "&lang="
                + language.tag();
    }

    @Override
    void send(Actor actor, String name, FigureFile kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ComparisonQuery query = ComparisonAddress.read(request::getParameter, "", "");
        if (!(comparisons.compare(actor, query) instanceof ComparisonOutcome.Done done)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Map<ComparisonFigure, Figure> all = figures.of(actor, done);
        boolean workbook = name.equals(ALL) && kind == FigureFile.XLSX;
        Optional<Figure> one = ComparisonFigure.ofWritten(name).flatMap(figure -> Optional.ofNullable(all.get(figure)));
        if (!workbook && one.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Language language = language(request, actor);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (workbook) {
            FigureXlsx.write(List.copyOf(all.values()), language, file);
        } else {
            kind.write(one.orElseThrow(), language, file);
        }
        response.setContentType(kind.type());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"opptrapp-"
                        + done.comparison().indicator().code() + "-"
                        + done.comparison().own().code() + "-"
                        + done.comparison().period().key() + "-" + name + "." + kind.extension() + "\"");
        file.writeTo(response.getOutputStream());
    }

    private static Language language(HttpServletRequest request, Actor actor) {
        @Nullable String asked = request.getParameter("lang");
        return asked == null ? actor.language() : Language.ofTag(asked);
    }
}
