package com.surefoot.storage;

import com.surefoot.evidence.FactId;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.storage.SavedTripRows.Header;
import com.surefoot.watch.Part;
import com.surefoot.watch.Watched;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads saved trips as a whole, many at once. */
final class TripLoading {

    private static final String KNOWN = """
            select f.trip_no, f.fact, f.known from unnest(cast(? as bigint array)) as wanted (no)
            join saved_trip_fact f on f.trip_no = wanted.no
            """;

    private final Statements statements;
    private final Map<Long, Header> headers = new HashMap<>();
    private final Map<Long, List<Part>> parts = new HashMap<>();
    private final Map<Long, Map<UUID, String>> known = new HashMap<>();

    private TripLoading(Statements statements) {
        this.statements = statements;
    }

    static List<Watched> list(Statements statements, Collection<String> ids) {
        return new TripLoading(statements).list(ids);
    }

    private List<Watched> list(Collection<String> ids) {
        statements.forEach(
                SavedTripRows.SELECT,
                row -> {
                    Header header = SavedTripRows.read(row);
                    return headers.put(header.no(), header);
                },
                new Object[] {ids.toArray(String[]::new)});
        Long[] nos = headers.keySet().toArray(Long[]::new);
        readParts(nos);
        readKnown(nos);
        List<Watched> all = new ArrayList<>();
        headers.values().forEach(header -> all.add(watched(header)));
        return all;
    }

    private void readParts(Long[] nos) {
        statements.forEach(
                PartRows.SELECT,
                row -> {
                    long no = row.number("trip_no");
                    Header header = headers.get(no);
                    return header != null
                            && parts.computeIfAbsent(no, none -> new ArrayList<>())
                                    .add(PartRows.read(row, header.price().currency()));
                },
                new Object[] {nos});
    }

    private void readKnown(Long[] nos) {
        statements.forEach(
                KNOWN,
                row -> known.computeIfAbsent(row.number("trip_no"), none -> new HashMap<>())
                        .put(row.get("fact", UUID.class), row.text("known")),
                new Object[] {nos});
    }

    private Watched watched(Header header) {
        List<Part> own = parts.getOrDefault(header.no(), List.of());
        Map<UUID, String> values = known.getOrDefault(header.no(), Map.of());
        Map<FactId, String> byFact = new HashMap<>();
        Scorer.listFacts(own.stream().map(Part::element).toList()).forEach(fact -> {
            String value = values.get(FactRows.key(fact));
            if (value != null) {
                byFact.put(fact, value);
            }
        });
        return header.with(own, byFact);
    }
}
