package com.surefoot.storage;

import com.surefoot.transport.timetable.Fares;
import com.surefoot.travel.Money;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** What single rides cost by a source's fares (GTFS Fares V1): the cheapest of those whose rules fit. */
final class FareTable implements Fares {

    private static final String RULES = """
            select f.price_minor, f.currency, r.route_id, r.origin_zone, r.destination_zone
            from fare f left join fare_rule r on r.source_no = f.source_no and r.fare_id = f.id
            where f.source_no = ? and (r.route_id is null or r.route_id = any(?))
            """;

    // currencies do not compare; the first by code wins, so that the choice is stable
    private static final BinaryOperator<Money> CHEAPEST = BinaryOperator.minBy(
            Comparator.comparing((Money price) -> price.currency().getCurrencyCode())
                    .thenComparing(Money::minor));

    /** What a rule limits a fare to; what is empty does not limit it. */
    private record Scope(Optional<String> route, Optional<String> origin, Optional<String> destination) {

        static Scope of(Row row) throws SQLException {
            return new Scope(row.findText("route_id"), row.findText("origin_zone"), row.findText("destination_zone"));
        }
    }

    private final Map<Scope, Money> prices = new HashMap<>();

    /** Knows the fares of these routes. */
    FareTable(Statements statements, int sourceNo, Stream<String> routes) {
        statements.forEach(
                RULES,
                row -> prices.merge(Scope.of(row), row.money("price_minor", "currency"), CHEAPEST),
                sourceNo,
                routes.distinct().toArray(String[]::new));
    }

    Optional<Money> findPrice(DirectRun run) {
        return findPrice(run.routeId(), run.board().fareZone(), run.alight().fareZone());
    }

    @Override
    public Optional<Money> findPrice(String routeId, Optional<String> originZone, Optional<String> destinationZone) {
        return eitherWay(Optional.of(routeId))
                .flatMap(route -> eitherWay(originZone).flatMap(origin -> eitherWay(destinationZone)
                        .map(destination -> new Scope(route, origin, destination))))
                .flatMap(scope -> Optional.ofNullable(prices.get(scope)).stream())
                .reduce(CHEAPEST);
    }

    /** Named by a rule, or not limited by it. */
    private static Stream<Optional<String>> eitherWay(Optional<String> value) {
        return Stream.of(value, Optional.<String>empty()).distinct();
    }
}
