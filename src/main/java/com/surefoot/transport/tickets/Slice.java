package com.surefoot.transport.tickets;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.TransportMode;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way from one place to another on one ticket, with all changes.
 *
 * @param segments one after the other, one at least
 * @param fareBrand the name of the fare, as {@code Economy Light}, where it has one
 */
public record Slice(List<Segment> segments, Optional<String> fareBrand) {

    private static final String AND = "+";

    /** @throws IllegalArgumentException if there is no segment, or one leaves before the one before has arrived */
    public Slice {
        segments = List.copyOf(segments);
        requireNonNull(fareBrand, "fareBrand");
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("A way without a ride. Maybe its segments are missing?");
        }
        for (int i = 1; i < segments.size(); i++) {
            Segment before = segments.get(i - 1);
            if (segments.get(i).departure().isBefore(before.arrival())) {
                throw new IllegalArgumentException("%s leaves before %s has arrived at %s. Maybe they are not in order?"
                        .formatted(segments.get(i), before.number(), before.arrival()));
            }
        }
    }

    public Segment first() {
        return segments.get(0);
    }

    public Segment last() {
        return segments.get(segments.size() - 1);
    }

    public ZonedDateTime departure() {
        return first().departure();
    }

    public ZonedDateTime arrival() {
        return last().arrival();
    }

    /** Where one has to change. */
    public List<Connection> connections() {
        List<Connection> connections = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            connections.add(new Connection(segments.get(i - 1), segments.get(i)));
        }
        return connections;
    }

    /** Changes, and stops in between. */
    int changes() {
        return segments.size() - 1 + segments.stream().mapToInt(Segment::stops).sum();
    }

    /** What one travels by: a flight if any of it is one, since that decides how long boarding takes. */
    TransportMode mode() {
        return segments.stream().map(Segment::mode).anyMatch(TransportMode::isFlight)
                ? TransportMode.FLIGHT
                : first().mode();
    }

    /** As {@code LH1235+LH2302}. */
    String numbers() {
        return segments.stream().map(Segment::number).collect(Collectors.joining(AND));
    }

    String operators() {
        return segments.stream().map(Segment::operator).distinct().collect(Collectors.joining(", "));
    }

    /** What it is sold as, as {@code Economy Light}; by its class where the fare has no name. */
    String product() {
        return fareBrand.orElseGet(() -> cabins().collect(Collectors.joining(", ")));
    }

    private Stream<String> cabins() {
        return segments.stream()
                .flatMap(segment -> segment.cabin().stream())
                .map(cabin -> words(cabin.name()).toLowerCase(Locale.ROOT))
                .distinct();
    }

    /** Which bags are allowed all the way; none if that is not known of all of it. */
    Optional<Baggage> baggage() {
        return segments.stream().allMatch(segment -> segment.baggage().isPresent())
                ? segments.stream()
                        .flatMap(segment -> segment.baggage().stream())
                        .reduce(Baggage::least)
                : Optional.empty();
    }

    boolean isSameRide(Slice other) {
        boolean same = segments.size() == other.segments.size();
        for (int i = 0; same && i < segments.size(); i++) {
            same = segments.get(i).isSameRide(other.segments.get(i));
        }
        return same;
    }

    /** Names rides, days and fare, as {@code LH1235@2027-06-04.VIE-FRA/economy.Light.K03LGT}. */
    String name() {
        String rides = segments.stream()
                .map(segment -> "%s@%s.%s-%s"
                        .formatted(
                                plain(segment.number()),
                                segment.departure().toLocalDate(),
                                segment.from().code(),
                                segment.to().code()))
                .collect(Collectors.joining(AND));
        return rides + "/" + fare();
    }

    /** Names class and fare, as {@code economy.Light.K03LGT}. */
    String fare() {
        Stream<String> bases = segments.stream()
                .flatMap(segment -> segment.fareBasis().stream())
                .distinct();
        return Stream.of(cabins(), fareBrand.stream(), bases)
                .flatMap(parts -> parts)
                .map(Slice::plain)
                .collect(Collectors.joining("."));
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }

    /** Without what separates the parts of a name. */
    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
