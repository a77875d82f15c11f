package no.opptrapp.ui.staff.file;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.result.ResultService;
import no.opptrapp.survey.result.RoundStillOpen;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.ui.staff.door.At;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;

/** {@code /figures/{survey}/{round}/{figure}.svg|png|csv|xlsx}: one figure, by the switches in the address. */
@Singleton
@At("/figures/*")
public final class FigureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]+)/([0-9]{4}-W[0-9]{2})/([A-Z][0-9]+)\\.([a-z]+)");

    private final transient ResultService results;

    FigureServlet(ResultService results) {
        this.results = results;
    }

    /** The address of a figure's file. */
    public static String address(
            String survey, IsoWeek round, String figure, FigureFile kind, Switches switches, Language language) {
        return "figures/" + survey + "/" + round.key() + "/" + figure + "." + kind.extension() + "?" + switches.query()
                + "&lang=" + language.tag();
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
        Optional<FigureFile> kind = FigureFile.ofExtension(asked.group(4));
        Optional<IsoWeek> round = IsoWeek.read(asked.group(2));
        if (kind.isEmpty() || round.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Figure figure = results.figure(actor.get(), asked.group(1), round.get(), asked.group(3), switches(request));
            send(figure, kind.get(), asked.group(1) + "-" + asked.group(2), language(request, actor.get()), response);
        } catch (NotInScope | RoundStillOpen missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(
            Figure figure, FigureFile kind, String name, Language language, HttpServletResponse response)
            throws IOException {
        response.setContentType(kind.type());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "-" + figure.id() + "." + kind.extension() + "\"");
        kind.write(figure, language, response.getOutputStream());
    }

    private static Language language(HttpServletRequest request, Actor actor) {
        @Nullable String asked = request.getParameter("lang");
        return asked == null ? actor.language() : Language.ofTag(asked);
    }

    private static Switches switches(HttpServletRequest request) {
        return new Switches(
                read(request, "base", Switches.Base.class, Switches.DEFAULT.base()),
                read(request, "mean", Switches.Mean.class, Switches.DEFAULT.mean()),
                read(request, "weight", Switches.Weight.class, Switches.DEFAULT.weight()));
    }

    private static <E extends Enum<E>> E read(HttpServletRequest request, String name, Class<E> type, E otherwise) {
        @Nullable String asked = request.getParameter(name);
        return asked == null ? otherwise : Switches.read(type, asked).orElse(otherwise);
    }
}
