package com.surefoot.storage;

import com.surefoot.catalogue.PlaceReference;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RoomType;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.MetroRules;
import com.surefoot.transport.incity.MetroRules.FareTier;
import com.surefoot.transport.incity.MetroStation;
import com.surefoot.transport.incity.TaxiRules;
import com.surefoot.transport.incity.TaxiRules.PerKm;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where cities and what stands in them go. */
final class CityTables {

    /** A city and how one gets around in it. */
    record TravelledCity(City city, CityTravel travel) {

        private <V> Optional<V> taxi(Function<TaxiRules, V> value) {
            return travel.taxi().map(value);
        }

        private <V> Optional<V> metro(Function<MetroRules, V> value) {
            return travel.metro().map(network -> value.apply(network.rules()));
        }
    }

    /** A station and the city it is in. */
    record CityStation(CityId city, MetroStation station) {}

    /** A room type and the property it is in. */
    record PropertyRoom(Property property, RoomType type) {}

    /** Days on which the schools of a country or a part of it are closed. */
    record SchoolHoliday(String country, Optional<String> region, DateRange days) {}

    static final Table<TravelledCity> CITIES = Table.<TravelledCity>of("city", "cities")
            .withKey("id", row -> row.city().id().value())
            .with("name", row -> row.city().name())
            .with("local_name", row -> row.city().localName())
            .with("aliases", row -> sorted(row.city().aliases()))
            .with("country", row -> row.city().country())
            .with("region", row -> row.city().region())
            .with("lat", row -> row.city().area().centre().lat())
            .with("lon", row -> row.city().area().centre().lon())
            .with("radius_m", row -> row.city().area().radius().metres())
            .with("time_zone", row -> row.city().zone().getId())
            .with("currency", row -> row.city().currency().getCurrencyCode())
            .with("travel_currency", row -> row.travel().currency().getCurrencyCode())
            .with("walk_kmh", row -> row.travel().walk().kmh())
            .with("walk_detour", row -> row.travel().walk().detour())
            .with("taxi_kmh", row -> row.taxi(TaxiRules::kmh))
            .with("taxi_detour", row -> row.taxi(TaxiRules::detour))
            .with("taxi_waiting_s", row -> row.taxi(rules -> rules.waiting().toSeconds()))
            .with("taxi_seats", row -> row.taxi(TaxiRules::seats))
            .with("taxi_base_minor", row -> row.taxi(rules -> rules.base().minor()))
            .with("taxi_included_m", row -> row.taxi(rules -> rules.included().metres()))
            .with("taxi_tiers_km", row -> row.taxi(rules -> bounds(rules.perKm(), PerKm::untilKm)))
            .with("taxi_rates", row -> row.taxi(CityTables::rates))
            .with("metro_kmh", row -> row.metro(MetroRules::kmh))
            .with("metro_detour", row -> row.metro(MetroRules::detour))
            .with("metro_waiting_s", row -> row.metro(rules -> rules.waiting().toSeconds()))
            .with("metro_tiers_km", row -> row.metro(rules -> bounds(rules.fares(), FareTier::untilKm)))
            .with("metro_fares_minor", row -> row.metro(CityTables::fares));

    static final Table<CityStation> METRO_STATIONS = place(
            Table.<CityStation>of("metro_station", "metro stations")
                    .withKey("city_id", row -> row.city().value())
                    .with("line", row -> row.station().line())
                    .with("line_sequence", row -> row.station().sequence()),
            row -> row.station().place());

    static final Table<Property> PROPERTIES = place(
                    Table.<Property>of("property", "hotels").withKey("id", Property::id), Property::place)
            .with("city_id", property -> property.city().value())
            .with("english_name", Property::englishName)
            .with("kind", Property::kind)
            .with("stars", Property::stars)
            .with("features", property -> sorted(property.features()))
            .with("forbids", property -> names(property.forbids()))
            .with("check_in_from", Property::checkInFrom)
            .with("check_out_until", Property::checkOutUntil)
            .with("about", Property::about);

    static final Table<PropertyRoom> ROOM_TYPES = Table.<PropertyRoom>of("room_type", "room types")
            .withKey("property_id", row -> row.property().id())
            .withKey("id", row -> row.type().id())
            .with("name", row -> row.type().name())
            .with("beds", row -> row.type().beds())
            .with("sleeps", row -> row.type().sleeps());

    static final Table<LodgingOffer> RATE_PLANS = money(
                    Table.<LodgingOffer>of("rate_plan", "rate plans")
                            .withKey("property_id", row -> row.property().id())
                            .withKey("room_type_id", row -> row.roomType().id())
                            .withKey("id", row -> row.ratePlan().id()),
                    "nightly_price_minor",
                    row -> row.ratePlan().nightlyPrice())
            .with("name", row -> row.ratePlan().name())
            .with("board", row -> row.ratePlan().board().name())
            .with("free_until_before_check_in_s", row -> row.ratePlan()
                    .cancellation()
                    .freeUntilBeforeCheckIn()
                    .map(Duration::toSeconds))
            .with("allotment", row -> row.ratePlan().allotment())
            .with("minimum_nights", row -> row.ratePlan().minimumNights());

    static final Table<Sight> SIGHTS = price(
                    place(Table.<Sight>of("sight", "sights").withKey("id", Sight::id), Sight::place),
                    "ticket_minor",
                    Sight::ticket)
            .with("city_id", sight -> sight.city().value())
            .with("local_name", Sight::localName)
            .with("kind", Sight::kind)
            .with("tags", sight -> sorted(sight.tags()))
            .with("opening_hours", sight -> sight.hours().toString())
            .with("last_entry_s", sight -> sight.lastEntry().toSeconds())
            .with("shortest_visit_s", sight -> sight.shortestVisit().toSeconds())
            .with("longest_visit_s", sight -> sight.longestVisit().toSeconds())
            .with("prize", Sight::prize)
            .with("indoor", Sight::indoor)
            .with("about", Sight::about);

    static final Table<Restaurant> RESTAURANTS = price(
                    place(
                            Table.<Restaurant>of("restaurant", "restaurants").withKey("id", Restaurant::id),
                            Restaurant::place),
                    "price_per_person_minor",
                    Restaurant::pricePerPerson)
            .with("city_id", restaurant -> restaurant.city().value())
            .with("cuisines", restaurant -> sorted(restaurant.cuisines()))
            .with("tags", restaurant -> sorted(restaurant.tags()))
            .with("opening_hours", restaurant -> restaurant.hours().toString())
            .with("dishes", restaurant -> restaurant.dishes().toArray(String[]::new))
            .with("prize", Restaurant::prize)
            .with("about", Restaurant::about);

    static final Table<PlaceReference> REFERENCES = Table.<PlaceReference>of("place_reference", "ids in registers")
            .withKey("place_id", PlaceReference::place)
            .withKey("register", PlaceReference::register)
            .with("id", PlaceReference::id);

    static final Table<SchoolHoliday> SCHOOL_HOLIDAYS = Table.<SchoolHoliday>of("school_holiday", "school holidays")
            .withKey("country", SchoolHoliday::country)
            .withKey("region", SchoolHoliday::region)
            .withKey("first_day", row -> row.days().first())
            .withKey("last_day", row -> row.days().last());

    static final List<Table<?>> ALL = List.of(
            CITIES,
            METRO_STATIONS,
            PROPERTIES,
            ROOM_TYPES,
            RATE_PLANS,
            SIGHTS,
            RESTAURANTS,
            REFERENCES,
            SCHOOL_HOLIDAYS);

    private CityTables() {}

    private static <T> Table<T> place(Table<T> table, Function<T, Place> place) {
        return table.with("name", row -> place.apply(row).name())
                .with("lat", row -> place.apply(row).point().lat())
                .with("lon", row -> place.apply(row).point().lon());
    }

    private static <T> Table<T> money(Table<T> table, String column, Function<T, Money> money) {
        return price(table, column, row -> Price.of(money.apply(row)));
    }

    private static <T> Table<T> price(Table<T> table, String column, Function<T, Price> price) {
        return table.with(column, row -> price.apply(row).known().map(Money::minor))
                .with("currency", row -> price.apply(row).currency().getCurrencyCode());
    }

    private static String[] sorted(Set<String> words) {
        return words.stream().sorted().toArray(String[]::new);
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** Where the tiers end, without the last, which has no end. */
    private static <T> Double[] bounds(List<T> tiers, Function<T, Double> untilKm) {
        return tiers.stream().limit(tiers.size() - 1L).map(untilKm).toArray(Double[]::new);
    }

    private static String[] rates(TaxiRules rules) {
        return rules.perKm().stream().map(tier -> tier.rate().toString()).toArray(String[]::new);
    }

    private static Long[] fares(MetroRules rules) {
        return rules.fares().stream().map(tier -> tier.fare().minor()).toArray(Long[]::new);
    }
}
