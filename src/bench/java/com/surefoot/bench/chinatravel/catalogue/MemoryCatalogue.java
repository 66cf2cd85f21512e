package com.surefoot.bench.chinatravel.catalogue;

import com.surefoot.catalogue.Cities;
import com.surefoot.lodging.KnownHotels;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.lodging.Property;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.sights.Sights;
import com.surefoot.supply.tencities.TenCities;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.CityTravels;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ten cities, behind the ports a planner asks. Nothing is read after the start; safe for use by many threads. */
public final class MemoryCatalogue implements Cities, CityTravels, LodgingOffers, KnownHotels, Sights {

    /** A Monday well inside the timetables, which run daily; plans of the benchmark have no dates of their own. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);

    private final Map<CityId, City> cities = new TreeMap<>(Comparator.comparing(CityId::value));
    private final Map<CityId, CityTravel> travels;
    private final Map<CityId, List<LodgingOffer>> lodging;
    private final Map<CityId, List<Sight>> sights;
    private final Map<CityId, List<Restaurant>> restaurants;
    private final MemoryTransportOffers transport;

    private MemoryCatalogue(CollectingSink sink) {
        sink.cities().keySet().forEach(city -> cities.put(city.id(), city));
        travels = sink.cities().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
        lodging = sink.properties().stream()
                .sorted(Comparator.comparing(Property::id))
                .collect(Collectors.groupingBy(
                        Property::city, Collectors.flatMapping(Property::offers, Collectors.toList())));
        sights = sink.sights().stream()
                .sorted(Comparator.comparing(Sight::prize).reversed().thenComparing(Sight::id))
                .collect(Collectors.groupingBy(Sight::city));
        restaurants = sink.restaurants().stream()
                .sorted(Comparator.comparing(Restaurant::prize).reversed().thenComparing(Restaurant::id))
                .collect(Collectors.groupingBy(Restaurant::city));
        transport = new MemoryTransportOffers(sink.timetable().listRuns());
    }

    /** Runs the product's importer over the benchmark's tables. */
    public static MemoryCatalogue read(Path data) throws IOException {
        CollectingSink sink = new CollectingSink();
        TenCities.at(data).writeTo(sink);
        return new MemoryCatalogue(sink);
    }

    public MemoryTransportOffers transport() {
        return transport;
    }

    @Override
    public Optional<City> findCity(String name) {
        return cities.values().stream()
                .filter(city -> city.names().stream().anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst();
    }

    @Override
    public List<City> listCities() {
        return List.copyOf(cities.values());
    }

    @Override
    public Optional<CityTravel> findTravel(CityId city) {
        return Optional.ofNullable(travels.get(city));
    }

    @Override
    public List<LodgingOffer> listOffers(CityId city, DateRange stay) {
        return lodging.getOrDefault(city, List.of());
    }

    @Override
    public List<LodgingOffer> listOffers(Area area, DateRange stay) {
        return lodging.values().stream()
                .flatMap(List::stream)
                .filter(offer -> area.contains(offer.property().place().point()))
                .toList();
    }

    @Override
    public Map<String, String> listNames(CityId city) {
        Map<String, String> names = new TreeMap<>();
        for (LodgingOffer offer : lodging.getOrDefault(city, List.of())) {
            Property hotel = offer.property();
            names.putIfAbsent(hotel.place().name(), hotel.place().name());
            names.putIfAbsent(hotel.englishName(), hotel.place().name());
        }
        return names;
    }

    @Override
    public Set<String> listFeatures(CityId city) {
        return lodging.getOrDefault(city, List.of()).stream()
                .flatMap(offer -> offer.property().features().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Sight> listSights(CityId city) {
        return sights.getOrDefault(city, List.of());
    }

    @Override
    public List<Sight> listSights(Area area) {
        return sights.values().stream()
                .flatMap(List::stream)
                .filter(sight -> area.contains(sight.place().point()))
                .toList();
    }

    @Override
    public List<Restaurant> listRestaurants(CityId city) {
        return restaurants.getOrDefault(city, List.of());
    }

    @Override
    public List<Restaurant> listRestaurants(Area area) {
        return restaurants.values().stream()
                .flatMap(List::stream)
                .filter(restaurant -> area.contains(restaurant.place().point()))
                .toList();
    }
}
