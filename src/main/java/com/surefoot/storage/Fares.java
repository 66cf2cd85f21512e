package com.surefoot.storage;

import com.surefoot.travel.Money;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What rides of a source cost, by GTFS Fares V1: a fare without rules applies everywhere. */
final class Fares {

    private static final String FARES = """
            select f.price_minor, f.currency, r.fare_id, r.route_id, r.origin_zone, r.destination_zone
            from fare f left join fare_rule r on r.source_no = f.source_no and r.fare_id = f.id
            where f.source_no = ?
              and (r.route_id is null or r.route_id = any(?))
              and (r.origin_zone is null or r.origin_zone = any(?))
              and (r.destination_zone is null or r.destination_zone = any(?))""";

    private record Price(Money money, Optional<String> route, Optional<String> origin, Optional<String> destination) {

        boolean appliesTo(Ride ride) {
            return route.map(ride.routeId()::equals).orElse(true)
                    && origin.map(zone ->
                                    ride.board().fareZone().filter(zone::equals).isPresent())
                            .orElse(true)
                    && destination
                            .map(zone -> ride.alight()
                                    .fareZone()
                                    .filter(zone::equals)
                                    .isPresent())
                            .orElse(true);
        }
    }

    private final List<Price> prices;

    private Fares(List<Price> prices) {
        this.prices = prices;
    }

    /** The fares that may apply to some rides of a source. */
    static Fares of(Statements statements, int sourceNo, List<Ride> rides) {
        return new Fares(statements.list(
                FARES,
                Fares::price,
                sourceNo,
                distinct(rides.stream().map(Ride::routeId)),
                distinct(rides.stream().flatMap(ride -> ride.board().fareZone().stream())),
                distinct(rides.stream().flatMap(ride -> ride.alight().fareZone().stream()))));
    }

    /** The cheapest that applies. */
    Optional<Money> find(Ride ride) {
        return prices.stream()
                .filter(price -> price.appliesTo(ride))
                .map(Price::money)
                .min(Comparator.comparing((Money money) -> money.currency().getCurrencyCode())
                        .thenComparing(Money::minor));
    }

    private static Price price(Row row) throws SQLException {
        return new Price(
                row.money("price_minor", "currency"),
                row.findText("route_id"),
                row.findText("origin_zone"),
                row.findText("destination_zone"));
    }

    private static String[] distinct(Stream<String> values) {
        return values.distinct().sorted().toArray(String[]::new);
    }
}
