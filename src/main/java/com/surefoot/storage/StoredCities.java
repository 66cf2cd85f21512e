package com.surefoot.storage;

import com.surefoot.catalogue.Cities;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.CityTravels;
import com.surefoot.transport.incity.MetroNetwork;
import com.surefoot.transport.incity.MetroRules;
import com.surefoot.transport.incity.MetroRules.FareTier;
import com.surefoot.transport.incity.MetroStation;
import com.surefoot.transport.incity.TaxiRules;
import com.surefoot.transport.incity.TaxiRules.PerKm;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cities of the database and how one gets around in them; of two sources the first by id is believed. */
@Singleton
final class StoredCities implements Cities, CityTravels {

    private static final String CITIES =
            "select c.* from city c join source s on s.no = c.source_no order by c.id, s.id";
    private static final String CITY =
            "select c.* from city c join source s on s.no = c.source_no where c.id = ? order by s.id";
    private static final String STATIONS =
            "select line, line_sequence, name, lat, lon from metro_station where source_no = ? and city_id = ? order by row_no";

    private final Database database;

    StoredCities(Database database) {
        this.database = database;
    }

    @Override
    public Optional<City> findCity(String name) {
        String wanted = plain(name);
        return listCities().stream()
                .filter(city -> city.names().stream().map(StoredCities::plain).anyMatch(wanted::equals))
                .findFirst();
    }

    @Override
    public List<City> listCities() {
        Map<CityId, City> cities = new LinkedHashMap<>();
        database.read(statements -> statements.list(CITIES, StoredCities::city))
                .forEach(city -> cities.putIfAbsent(city.id(), city));
        return List.copyOf(cities.values());
    }

    @Override
    public Optional<CityTravel> findTravel(CityId city) {
        return database.read(statements -> statements.find(CITY, row -> travel(row, statements), city.value()));
    }

    /** Without case, accents and the sign for city that Chinese names may end with. */
    private static String plain(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return plain.length() > 2 && plain.endsWith("市") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static City city(Row row) throws SQLException {
        return new City(
                new CityId(row.text("id")),
                row.text("name"),
                row.text("local_name"),
                Set.copyOf(row.texts("aliases")),
                row.text("country"),
                new Area(row.point(), new Distance(row.real("radius_m"))),
                ZoneId.of(row.text("time_zone")),
                Currency.getInstance(row.text("currency")));
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
        List<Double> bounds = row.list("taxi_tiers_km", Double.class);
        List<String> rates = row.texts("taxi_rates");
        List<PerKm> tiers = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            tiers.add(new PerKm(bound(bounds, i), new BigDecimal(rates.get(i))));
        }
        return new TaxiRules(
                row.real("taxi_kmh"),
                row.real("taxi_detour"),
                row.seconds("taxi_waiting_s"),
                row.integer("taxi_seats"),
                row.money("taxi_base_minor", "travel_currency"),
                new Distance(row.real("taxi_included_m")),
                tiers);
    }

    private static MetroNetwork metro(Row row, Currency currency, Statements statements) throws SQLException {
        List<Double> bounds = row.list("metro_tiers_km", Double.class);
        List<Long> fares = row.list("metro_fares_minor", Long.class);
        List<FareTier> tiers = new ArrayList<>();
        for (int i = 0; i < fares.size(); i++) {
            tiers.add(new FareTier(bound(bounds, i), new Money(fares.get(i), currency)));
        }
        MetroRules rules =
                new MetroRules(row.real("metro_kmh"), row.real("metro_detour"), row.seconds("metro_waiting_s"), tiers);
        List<MetroStation> stations = statements.list(
                STATIONS,
                station -> new MetroStation(station.text("line"), station.integer("line_sequence"), station.place()),
                row.integer("source_no"),
                row.text("id"));
        return new MetroNetwork(rules, stations);
    }

    /** The last tier has no end. */
    private static double bound(List<Double> bounds, int tier) {
        return tier < bounds.size() ? bounds.get(tier) : Double.POSITIVE_INFINITY;
    }
}
