package no.opptrapp.reports.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.text.Language;

/** The forms of Norwegian as they are chosen at one moment. */
public final class KnownForms {

    private final AreaRegister register;
    private final Map<String, Language> chosen;
    private final Function<String, Language> ofCounty;

    /**
     * @param chosen by code; areas that follow their county are not in it
     * @param ofCounty the form of the county of an area, or of a county
     */
    KnownForms(AreaRegister register, Map<String, Language> chosen, Function<String, Language> ofCounty) {
        this.register = register;
        this.chosen = Map.copyOf(chosen);
        this.ofCounty = ofCounty;
    }

    /** Bokmål or nynorsk: what the area has chosen; else as its county, and bokmål for what lies in no county. */
    public Language of(String code) {
        return chosen(code).orElseGet(() -> ofCounty.apply(code));
    }

    /** What an area has chosen, what it went into, what all it was made of had chosen, or what a district lies in. */
    private Optional<Language> chosen(String code) {
        Optional<String> newest = Successors.newest(register, code).map(Area::code);
        return own(code)
                .or(() -> newest.flatMap(this::own))
                .or(() -> newest.flatMap(this::agreedBefore))
                .or(() -> ofMunicipality(code));
    }

    private Optional<Language> own(String code) {
        return Optional.ofNullable(chosen.get(code));
    }

    private Optional<Language> agreedBefore(String code) {
        List<Language> before = chosen.keySet().stream()
                .filter(each -> Successors.newest(register, each)
                        .filter(area -> area.code().equals(code))
                        .isPresent())
                .map(chosen::get)
                .distinct()
                .toList();
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    private Optional<Language> ofMunicipality(String code) {
        return register.newest(code).filter(area -> area.kind() == AreaKind.DISTRICT).stream()
                .flatMap(district -> register.above(Borders.NEWEST, code).stream())
                .filter(area -> area.kind() == AreaKind.MUNICIPALITY)
                .flatMap(area -> own(area.code()).stream())
                .findFirst();
    }
}
