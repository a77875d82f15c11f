package no.opptrapp.core.comparison;

import java.util.List;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.text.Text;

/**
 * The areas that are compared.
 *
 * @param peers how they were chosen
 * @param kind what they are
 * @param name what they are together, such as {@code KOSTRA-gruppe 7} or the name of a county
 * @param areas by code, regions from north to south
 */
public record PeerSet(Peers peers, AreaKind kind, Text name, List<Area> areas) {

    public PeerSet {
        areas = List.copyOf(areas);
    }
}
