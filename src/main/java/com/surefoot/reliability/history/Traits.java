package com.surefoot.reliability.history;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of something before its truth is.
 *
 * @param place what shares its lately good and bad days: an airport, a hotel
 * @param views what it is like, seen from several sides; each side from the widest company to the closest, such as all of
 *     an hour, all of the carrier in it, all on the route. All things of a model have the same sides, equally deep
 * @param hints log-odds that it proves right, by other models; as many for all things of a model
 */
public record Traits(String place, List<List<String>> views, List<Double> hints) {

    public Traits {
        requireNonNull(place, "place");
        views = views.stream().map(List::copyOf).toList();
        hints = List.copyOf(hints);
    }

    /** The same, with what one more model says. */
    public Traits withHint(double logOdds) {
        List<Double> more = new ArrayList<>(hints);
        more.add(logOdds);
        return new Traits(place, views, more);
    }
}
