package com.surefoot.sights;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.CityId;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import com.surefoot.travel.Source;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something to see or do.
 *
 * @param id unique across sources, such as {@code sample:paris:louvre}
 * @param source who says so
 * @param city where it is
 * @param place its name as the source has it, and its position
 * @param localName the name on site, or the same name
 * @param kind museum, park … in the source's words
 * @param tags tastes it serves
 * @param hours when it is open
 * @param lastEntry how long before closing the last visitor is let in
 * @param ticket for one person
 * @param shortestVisit below this a visit is not worth it
 * @param longestVisit above this a visit drags
 * @param prize 1 to 100: how much a first-time visitor would regret to miss it
 * @param indoor under a roof
 * @param about a sentence of fact in each language that its source has one in, a line for each, the source's own language first; may
 *     be empty
 */
public record Sight(
        String id,
        Source source,
        CityId city,
        Place place,
        String localName,
        String kind,
        Set<String> tags,
        OpeningHours hours,
        Duration lastEntry,
        Price ticket,
        Duration shortestVisit,
        Duration longestVisit,
        int prize,
        boolean indoor,
        String about) {

    /** Under a roof, as a kind. */
    public static final String INDOORS = "indoors";

    /** Under the sky, as a kind. */
    public static final String OUTDOORS = "outdoors";

    public Sight {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(city, "city");
        requireNonNull(place, "place");
        requireNonNull(localName, "localName");
        requireNonNull(kind, "kind");
        tags = Set.copyOf(tags);
        requireNonNull(hours, "hours");
        requireNonNull(about, "about");
        require(!lastEntry.isNegative(), place, "last entry " + lastEntry);
        require(!ticket.orNothing().isNegative(), place, "ticket " + ticket);
        require(shortestVisit.compareTo(Duration.ZERO) > 0, place, "shortest visit " + shortestVisit);
        require(longestVisit.compareTo(shortestVisit) >= 0, place, "longest visit " + longestVisit);
        require(prize >= 1 && prize <= 100, place, "prize " + prize);
    }

    /** One whose ticket has a known price. */
    public Sight(
            String id,
            Source source,
            CityId city,
            Place place,
            String localName,
            String kind,
            Set<String> tags,
            OpeningHours hours,
            Duration lastEntry,
            Money ticket,
            Duration shortestVisit,
            Duration longestVisit,
            int prize,
            boolean indoor,
            String about) {
        this(
                id,
                source,
                city,
                place,
                localName,
                kind,
                tags,
                hours,
                lastEntry,
                Price.of(ticket),
                shortestVisit,
                longestVisit,
                prize,
                indoor,
                about);
    }

    /** All that it is asked for by: its kind, its tags, and {@code indoors} or {@code outdoors}. */
    public Set<String> kinds() {
        Set<String> kinds = new TreeSet<>(tags);
        kinds.add(kind);
        kinds.add(indoor ? INDOORS : OUTDOORS);
        return kinds;
    }

    private static void require(boolean holds, Place place, String what) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "'%s' has %s. Maybe the columns are shifted?".formatted(place.name(), what));
        }
    }
}
