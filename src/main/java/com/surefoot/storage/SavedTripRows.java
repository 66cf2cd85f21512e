package com.surefoot.storage;

import com.surefoot.evidence.FactId;
import com.surefoot.itinerary.Reliability;
import com.surefoot.travel.Money;
import com.surefoot.watch.Part;
import com.surefoot.watch.SavedTrip;
import com.surefoot.watch.TripState;
import com.surefoot.watch.Watched;
import com.surefoot.watch.Watched.Phase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How saved trips are written and read. */
final class SavedTripRows {

    static final String INSERT = """
            insert into saved_trip (id, phase, replaces, brief, target, uncertified, weight, price_minor, currency,
                listed, listed_at, avoided, saved_at, departure, revision, confidence, confidences, failed,
                price_now_minor, price_told_minor, looked_at, due_at)
            values (?, ?, cast(? as varchar), ?, cast(? as integer), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** By trips' ids. */
    static final String SELECT = """
            select t.* from unnest(cast(? as varchar array)) as wanted (id) join saved_trip t on t.id = wanted.id
            """;

    private SavedTripRows() {}

    /** What {@link #INSERT} takes. */
    static Object[] parameters(Watched watched, Instant due) {
        SavedTrip trip = watched.trip();
        TripState state = watched.state();
        List<String> sources = List.copyOf(trip.listings().keySet());
        return new Object[] {
            trip.id(),
            watched.phase().name(),
            watched.replaces(),
            trip.brief(),
            trip.asked().target(),
            trip.asked().uncertified(),
            trip.asked().weight(),
            trip.price().minor(),
            trip.price().currency().getCurrencyCode(),
            sources.toArray(String[]::new),
            sources.stream()
                    .map(source -> micros(trip.listings().getOrDefault(source, Instant.EPOCH)))
                    .toArray(Long[]::new),
            trip.avoided().stream().sorted().toArray(String[]::new),
            trip.savedAt(),
            trip.departure(),
            watched.revision(),
            state.confidence(),
            confidences(trip, state),
            texts(state.failed()),
            state.price().minor(),
            state.toldPrice().minor(),
            state.at(),
            due
        };
    }

    static Double[] confidences(SavedTrip trip, TripState state) {
        return trip.parts().stream().map(state::confidence).toArray(Double[]::new);
    }

    static String[] texts(Set<String> texts) {
        return texts.stream().sorted().toArray(String[]::new);
    }

    static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    static Instant ofMicros(long micros) {
        return Instant.EPOCH
                .plusNanos(Math.multiplyExact(micros % 1_000_000, 1_000L))
                .plusSeconds(micros / 1_000_000);
    }

    /** A row of a trip, read before its parts are. */
    record Header(
            long no,
            String id,
            Phase phase,
            Optional<String> replaces,
            String brief,
            Reliability asked,
            Money price,
            Map<String, Instant> listings,
            Set<String> avoided,
            Instant savedAt,
            Instant departure,
            int revision,
            Scores scores) {

        Watched with(List<Part> parts, Map<FactId, String> known) {
            SavedTrip trip = new SavedTrip(id, brief, asked, price, parts, listings, avoided, savedAt, departure);
            return new Watched(trip, scores.state(parts, price.currency(), known), phase, replaces, revision);
        }
    }

    /** What is thought of it, in the order of its parts. */
    record Scores(
            double confidence,
            List<Double> confidences,
            List<String> failed,
            long priceNow,
            long priceTold,
            Instant at) {

        TripState state(List<Part> parts, Currency currency, Map<FactId, String> known) {
            Map<String, Double> byPart = new HashMap<>();
            for (int i = 0; i < parts.size(); i++) {
                byPart.put(parts.get(i).id(), confidences.get(i));
            }
            return new TripState(
                    confidence,
                    byPart,
                    Set.copyOf(failed),
                    new Money(priceNow, currency),
                    new Money(priceTold, currency),
                    known,
                    at);
        }
    }

    static Header read(Row row) throws SQLException {
        return new Header(
                row.number("no"),
                row.text("id"),
                Phase.valueOf(row.text("phase")),
                row.findText("replaces"),
                row.text("brief"),
                new Reliability(row.find("target", Integer.class), row.flag("uncertified"), row.integer("weight")),
                row.money("price_minor", "currency"),
                listings(row),
                Set.copyOf(row.texts("avoided")),
                row.instant("saved_at"),
                row.instant("departure"),
                row.integer("revision"),
                scores(row));
    }

    private static Scores scores(Row row) throws SQLException {
        return new Scores(
                row.real("confidence"),
                row.list("confidences", Double.class),
                row.texts("failed"),
                row.number("price_now_minor"),
                row.number("price_told_minor"),
                row.instant("looked_at"));
    }

    private static Map<String, Instant> listings(Row row) throws SQLException {
        List<String> sources = new ArrayList<>(row.texts("listed"));
        List<Long> times = row.list("listed_at", Long.class);
        Map<String, Instant> listings = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            listings.put(sources.get(i), ofMicros(times.get(i)));
        }
        return listings;
    }
}
