package com.surefoot.storage;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactKind;
import com.surefoot.reliability.element.Element;
import com.surefoot.transport.RideId;
import com.surefoot.travel.Money;
import com.surefoot.watch.Part;
import com.surefoot.watch.SavedTrip;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

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
        List<Object> row = new ArrayList<>(List.<Object>of(
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
                part.units()));
        row.addAll(RelianceColumns.of(element.facts()));
        row.add(findRide(element).map(ride -> RideId.nameOf(ride.run())));
        row.add(findRide(element).map(RideId::toString));
        row.add(findLateness(element, trip));
        return row.toArray();
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

    static Part read(Row row, Currency currency) throws SQLException {
        return new Part(
                new Element(
                        row.text("id"),
                        row.text("subject"),
                        ElementKind.valueOf(row.text("kind")),
                        row.get("begins_on", LocalDate.class),
                        row.text("source"),
                        row.text("cluster"),
                        RelianceColumns.read(row)),
                row.text("name"),
                OffsetDateTime.parse(row.text("starts")),
                OffsetDateTime.parse(row.text("ends")),
                new Money(row.number("cost_minor"), currency),
                row.integer("units"));
    }
}
