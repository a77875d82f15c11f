package no.opptrapp.ui.staff.county;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.opptrapp.planning.county.CountyQuery;

/** What is asked for, as parameters of addresses and back. */
final class CountyAddress {

    private CountyAddress() {}

    static String of(String path, CountyQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        query.area().ifPresent(code -> parameters.put("area", code));
        query.planArea().ifPresent(code -> parameters.put("planArea", code));
        if (query.onlyGaps()) {
            parameters.put("gaps", "only");
        }
        return parameters.isEmpty()
                ? path
                : path + "?" + QueryParameters.simple(parameters).getQueryString();
    }

    /** @param asked the value of a parameter; empty where it is not there */
    static CountyQuery read(Function<String, Optional<String>> asked) {
        return new CountyQuery(
                asked.apply("area").filter(code -> !code.isBlank()),
                asked.apply("planArea").filter(code -> !code.isBlank()),
                asked.apply("gaps").filter("only"::equals).isPresent());
    }
}
