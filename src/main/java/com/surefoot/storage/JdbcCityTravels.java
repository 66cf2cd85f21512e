package com.surefoot.storage;

import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.CityTravels;
import com.surefoot.transport.incity.MetroNetwork;
import com.surefoot.transport.incity.MetroRules;
import com.surefoot.transport.incity.MetroRules.FareTier;
import com.surefoot.transport.incity.MetroStation;
import com.surefoot.transport.incity.TaxiRules;
import com.surefoot.transport.incity.TaxiRules.PerKm;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How one gets around, as the source that describes the city says. */
@Singleton
final class JdbcCityTravels implements CityTravels {

    private static final String CITY = """
            select c.*, s.id as source_id from city c join source s on s.no = c.source_no where c.id = ?
            """;
    private static final String STATIONS =
            "select * from metro_station where source_no = ? and city_id = ? order by row_no";

    private final Database database;

    JdbcCityTravels(Database database) {
        this.database = database;
    }

    @Override
    public Optional<CityTravel> findTravel(CityId city) {
        SortedMap<String, CityTravel> bySource = new TreeMap<>();
        database.read(statements -> statements.list(
                CITY, row -> bySource.put(row.text("source_id"), travel(row, statements)), city.value()));
        return bySource.values().stream().findFirst();
    }

    private static CityTravel travel(Row row, Statements statements) throws SQLException {
        Currency currency = Currency.getInstance(row.text("travel_currency"));
        return new CityTravel(
                currency,
                new WalkRules(row.real("walk_kmh"), row.real("walk_detour")),
                row.has("taxi_kmh") ? Optional.of(taxi(row)) : Optional.empty(),
                row.has("metro_kmh") ? Optional.of(metro(row, currency, statements)) : Optional.empty());
    }

    private static TaxiRules taxi(Row row) throws SQLException {
        List<String> rates = row.texts("taxi_rates");
        return new TaxiRules(
                row.real("taxi_kmh"),
                row.real("taxi_detour"),
                row.seconds("taxi_waiting_s"),
                row.integer("taxi_seats"),
                row.money("taxi_base_minor", "travel_currency"),
                new Distance(row.real("taxi_included_m")),
                tiers(
                        row.list("taxi_tiers_km", Double.class),
                        (untilKm, i) -> new PerKm(untilKm, new BigDecimal(rates.get(i)))));
    }

    private static MetroNetwork metro(Row row, Currency currency, Statements statements) throws SQLException {
        List<Long> fares = row.list("metro_fares_minor", Long.class);
        MetroRules rules = new MetroRules(
                row.real("metro_kmh"),
                row.real("metro_detour"),
                row.seconds("metro_waiting_s"),
                tiers(
                        row.list("metro_tiers_km", Double.class),
                        (untilKm, i) -> new FareTier(untilKm, new Money(fares.get(i), currency))));
        return new MetroNetwork(
                rules,
                statements.list(
                        STATIONS,
                        station -> new MetroStation(
                                station.text("line"), station.integer("line_sequence"), station.place()),
                        row.integer("source_no"),
                        row.text("id")));
    }

    /** Makes a tier of each bound, and a last one without end. */
    private static <T> List<T> tiers(List<Double> boundsKm, Tier<T> tier) {
        return IntStream.rangeClosed(0, boundsKm.size())
                .mapToObj(i -> tier.of(i < boundsKm.size() ? boundsKm.get(i) : Double.POSITIVE_INFINITY, i))
                .toList();
    }

    @FunctionalInterface
    private interface Tier<T> {
        T of(double untilKm, int index);
    }
}
