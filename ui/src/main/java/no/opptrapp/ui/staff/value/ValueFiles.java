package no.opptrapp.ui.staff.value;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** {@code /value-files/{area}.csv|xlsx}: the values of an area, with status, borders and caveats. */
@Singleton
@At("/value-files/*")
public final class ValueFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Z0-9]{2,6})\\.(csv|xlsx)");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient ValueService values;
    private final transient IndicatorService indicators;
    private final transient AreaService areas;

    ValueFiles(ValueService values, IndicatorService indicators, AreaService areas) {
        this.values = values;
        this.indicators = indicators;
        this.areas = areas;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        Matcher asked = PATH.matcher(path == null ? "" : path);
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        if (actor.isEmpty() || !asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(actor.get(), asked.group(1), asked.group(2).equals("xlsx"), request, response);
        } catch (NotInScope missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(
            Actor actor, String code, boolean workbook, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Area area = areas.get(actor, code).area();
        ObservationQuery query = ObservationQuery.all().inArea(code);
        List<Value> found = values.find(
                        actor, borders(request).map(query::on).orElse(query), Optional.empty(), ValueService.LIMIT)
                .items();
        Map<String, Indicator> known =
                indicators.list(actor).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        ValueSheet sheet = new ValueSheet(area, known, found, texts(request, actor));
        response.setContentType(workbook ? XLSX : "text/csv; charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"opptrapp-" + code + (workbook ? ".xlsx" : ".csv") + "\"");
        if (workbook) {
            sheet.xlsx(response.getOutputStream());
        } else {
            sheet.csv(response.getOutputStream());
        }
    }

    private static Optional<Borders> borders(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("borders"))
                .filter(written -> written.matches("\\d{4}"))
                .flatMap(written -> Borders.named(Integer.parseInt(written)));
    }

    private static Texts texts(HttpServletRequest request, Actor actor) {
        @Nullable String asked = request.getParameter("lang");
        return Texts.in(asked == null ? actor.language() : Language.ofTag(asked));
    }
}
