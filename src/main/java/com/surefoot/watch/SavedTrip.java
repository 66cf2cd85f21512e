package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.element.Element;
import com.surefoot.travel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A trip as it was saved: all that it takes to score it anew without planning it.
 *
 * @param id nobody can guess it
 * @param brief in its notation, with all of the trip to stay where it can when planned again; see {@link BriefNotation}
 * @param asked how sure it has to be
 * @param price of all of it when it was saved
 * @param parts in order; at least one
 * @param listings when each source had last listed all that it has, as the trip was planned
 * @param avoided ids of what is not to be in it when it is planned again
 * @param departure when it begins; from then on it is not watched
 */
public record SavedTrip(
        String id,
        String brief,
        Reliability asked,
        Money price,
        List<Part> parts,
        Map<String, Instant> listings,
        Set<String> avoided,
        Instant savedAt,
        Instant departure) {

    public SavedTrip {
        requireNonNull(id, "id");
        requireNonNull(brief, "brief");
        requireNonNull(asked, "asked");
        requireNonNull(price, "price");
        parts = List.copyOf(parts);
        listings = Map.copyOf(listings);
        avoided = Set.copyOf(avoided);
        requireNonNull(savedAt, "savedAt");
        requireNonNull(departure, "departure");
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "Trip %s has nothing in it that could fail. Maybe its days are empty?".formatted(id));
        }
    }

    public List<Element> listElements() {
        return parts.stream().map(Part::element).toList();
    }
}
