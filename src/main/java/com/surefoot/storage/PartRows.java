package com.surefoot.storage;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.transport.RideId;
import com.surefoot.travel.Money;
import com.surefoot.watch.Part;
import com.surefoot.watch.SavedTrip;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How parts of saved trips are written and read; the facts of each stand in arrays that are in step. */
final class PartRows {

    static final String INSERT = """
            insert into saved_trip_part (trip_no, part_no, id, subject, kind, begins_on, source, cluster, name, starts,
                ends, cost_minor, units, fact_kinds, fact_subjects, fact_occasions, fact_values, fact_sources,
                fact_needed_at, fact_slacks, fact_shocks, run, ride, lateness)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as varchar), cast(? as varchar),
                cast(? as varchar))
            """;

    /** By trips' numbers, in order. */
    static final String SELECT = """
            select p.* from unnest(cast(? as bigint array)) as wanted (no)
            join saved_trip_part p on p.trip_no = wanted.no order by p.trip_no, p.part_no
            """;

    private PartRows() {}

    /** What {@link #INSERT} takes, part by part. */
    static List<Object[]> parameters(long tripNo, SavedTrip trip) {
        List<Object[]> rows = new ArrayList<>();
        trip.parts().forEach(part -> rows.add(parameters(tripNo, rows.size(), part, trip)));
        return rows;
    }

    private static Object[] parameters(long tripNo, int partNo, Part part, SavedTrip trip) {
        Element element = part.element();
        List<Reliance> facts = element.facts();
        return new Object[] {
            tripNo,
            partNo,
            element.id(),
            element.subject(),
            element.kind().name(),
            element.day(),
            element.source(),
            element.cluster(),
            part.name(),
            part.start().toString(),
            part.end().toString(),
            part.cost().minor(),
            part.units(),
            texts(facts, one -> one.fact().kind().name()),
            texts(facts, one -> one.fact().subject()),
            texts(facts, one -> one.fact().occasion()),
            texts(facts, Reliance::value),
            texts(facts, Reliance::source),
            facts.stream().map(one -> one.neededAt().toEpochMilli()).toArray(Long[]::new),
            facts.stream().map(one -> one.slack().toSeconds()).toArray(Long[]::new),
            texts(facts, Reliance::shock),
            findRide(element).map(ride -> RideId.nameOf(ride.run())),
            findRide(element).map(RideId::toString),
            findLateness(element, trip)
        };
    }

    private static Optional<RideId> findRide(Element element) {
        return element.kind() == ElementKind.RIDE ? RideId.find(element.subject()) : Optional.empty();
    }

    /** The subject of the fact of a ride's arrival, which is a fact of what follows. */
    private static Optional<String> findLateness(Element ride, SavedTrip trip) {
        return trip.listElements().stream()
                .flatMap(element -> element.facts().stream())
                .filter(reliance -> reliance.fact().kind() == FactKind.ARRIVAL)
                .filter(reliance ->
                        reliance.ride().filter(ride.subject()::equals).isPresent())
                .filter(reliance -> reliance.fact().occasion().equals(ride.day().toString()))
                .map(reliance -> reliance.fact().subject())
                .findFirst();
    }

    static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    static Part read(Row row, Currency currency) throws SQLException {
        return new Part(
                new Element(
                        row.text("id"),
                        row.text("subject"),
                        ElementKind.valueOf(row.text("kind")),
                        row.get("begins_on", LocalDate.class),
                        row.text("source"),
                        row.text("cluster"),
                        facts(row)),
                row.text("name"),
                OffsetDateTime.parse(row.text("starts")),
                OffsetDateTime.parse(row.text("ends")),
                new Money(row.number("cost_minor"), currency),
                row.integer("units"));
    }

    private static List<Reliance> facts(Row row) throws SQLException {
        List<FactId> ids = ids(row, "fact_kinds", "fact_subjects", "fact_occasions");
        List<String> values = row.texts("fact_values");
        List<String> sources = row.texts("fact_sources");
        List<Long> needed = row.list("fact_needed_at", Long.class);
        List<Long> slacks = row.list("fact_slacks", Long.class);
        List<String> shocks = row.texts("fact_shocks");
        List<Reliance> facts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            facts.add(new Reliance(
                    ids.get(i),
                    values.get(i),
                    sources.get(i),
                    Instant.ofEpochMilli(needed.get(i)),
                    Duration.ofSeconds(slacks.get(i)),
                    shocks.get(i)));
        }
        return facts;
    }

    /** Facts from three arrays that are in step. */
    static List<FactId> ids(Row row, String kinds, String subjects, String occasions) throws SQLException {
        List<String> kind = row.texts(kinds);
        List<String> subject = row.texts(subjects);
        List<String> occasion = row.texts(occasions);
        List<FactId> ids = new ArrayList<>();
        for (int i = 0; i < kind.size(); i++) {
            ids.add(new FactId(FactKind.valueOf(kind.get(i)), subject.get(i), occasion.get(i)));
        }
        return ids;
    }
}
