package com.surefoot.supply.routing;

import com.surefoot.transport.incity.InCityMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A server's words for vehicles. Where a metro is asked for, all that runs on rails counts as one, since it was planned by rules
 * that know no more of it.
 *
 * @param asked what is asked for, by mode; what is not there is not asked for
 * @param read what may be answered
 */
public record Vehicles(Map<InCityMode, List<String>> asked, Map<String, InCityMode> read) {

    private static final String WALK = "WALK";

    private static final Set<InCityMode> RAILS = EnumSet.range(InCityMode.METRO, InCityMode.FUNICULAR);

    public Vehicles {
        asked = Map.copyOf(asked);
        read = Map.copyOf(read);
    }

    /** Whether the server can be asked for it. */
    boolean know(InCityMode mode) {
        return asked.containsKey(mode);
    }

    /** What to ask for, in order. */
    public List<String> words(InCityMode mode) {
        return ridden(mode).stream()
                .flatMap(one -> asked.getOrDefault(one, List.of()).stream())
                .toList();
    }

    /**
     * What a word means.
     *
     * @param mode what was asked for
     * @return empty if the word is not known, or was not asked for
     */
    public Optional<InCityMode> find(String word, InCityMode mode) {
        if (word.equals(WALK)) {
            return Optional.of(InCityMode.WALK);
        }
        return Optional.ofNullable(read.get(word))
                .filter(ridden(mode)::contains)
                .map(vehicle -> mode == InCityMode.METRO ? InCityMode.METRO : vehicle);
    }

    private static Set<InCityMode> ridden(InCityMode mode) {
        return mode == InCityMode.METRO ? RAILS : mode.ridden();
    }
}
