package no.opptrapp.ui.staff.report;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.round.RoundReportService;
import no.opptrapp.reports.web.WebReport;
import no.opptrapp.survey.result.RoundStillOpen;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** {@code /reports/{survey}/{round}/report.pdf|html?lang=}: a round's report, to fetch or to look at in a page. */
@Singleton
@At("/reports/*")
public final class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]+)/([0-9]{4}-W[0-9]{2})/report\\.(pdf|html)");

    private final transient RoundReportService reports;
    private final transient WebReport web;

    ReportServlet(RoundReportService reports, WebReport web) {
        this.reports = reports;
        this.web = web;
    }

    /**
     * The address of a report.
     *
     * @param inPage whether it is to be looked at in a page rather than fetched
     */
    static String address(String survey, IsoWeek round, String kind, Language language, boolean inPage) {
        return "reports/" + survey + "/" + round.key() + "/report." + kind + "?lang=" + language.tag()
                + (inPage ? "&look" : "");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String path = request.getPathInfo();
        Matcher asked = PATH.matcher(path == null ? "" : path);
        Optional<Actor> actor = Visitors.in(request.getSession(false));
        Optional<IsoWeek> round = asked.matches() ? IsoWeek.read(asked.group(2)) : Optional.empty();
        if (actor.isEmpty() || round.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        @Nullable String lang = request.getParameter("lang");
        Language language = lang == null ? actor.get().language() : Language.ofTag(lang);
        try {
            byte[] report = asked.group(3).equals("pdf")
                    ? reports.pdf(actor.get(), asked.group(1), round.get(), language)
                    : reports.html(actor.get(), asked.group(1), round.get(), language)
                            .getBytes(StandardCharsets.UTF_8);
            send(request, response, asked, language, report);
        } catch (NotInScope | RoundStillOpen missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(
            HttpServletRequest request, HttpServletResponse response, Matcher asked, Language language, byte[] report)
            throws IOException {
        boolean pdf = asked.group(3).equals("pdf");
        response.setContentType(pdf ? "application/pdf" : "text/html; charset=UTF-8");
        if (!pdf) {
            response.setHeader("Content-Security-Policy", web.contentSecurityPolicy());
        }
        if (request.getParameter("look") == null) {
            String name = asked.group(1) + "-" + asked.group(2) + "-" + language.tag() + "." + asked.group(3);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        }
        response.setContentLength(report.length);
        response.getOutputStream().write(report);
    }
}
