package com.surefoot.storage;

import com.surefoot.travel.City;
import com.surefoot.travel.Place;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stops of a city in one source, by id. */
record CityStops(int sourceNo, Map<String, CityStop> byId) {

    /**
     * A stop; what it does not say of itself, its station says.
     *
     * @param fareZone for fare rules
     * @param zone its own clock, where it has one
     */
    record CityStop(int sourceNo, String id, Place place, Optional<String> fareZone, Optional<ZoneId> zone) {}

    private static final String STOPS = """
            select st.source_no, st.id, st.name,
                coalesce(st.lat, p.lat) as lat, coalesce(st.lon, p.lon) as lon,
                coalesce(st.fare_zone, p.fare_zone) as fare_zone, coalesce(st.time_zone, p.time_zone) as time_zone,
                coalesce(st.city_id, p.city_id) as city_id
            from stop st left join stop p on p.source_no = st.source_no and p.id = st.parent_id
            where coalesce(st.lat, p.lat) is not null
              and (coalesce(st.city_id, p.city_id) = ?
                or (coalesce(st.city_id, p.city_id) is null
                  and coalesce(st.lat, p.lat) between ? and ? and coalesce(st.lon, p.lon) between ? and ?))""";

    /** By source: where no source says which city a stop is in, the city's area decides. */
    static Map<Integer, CityStops> find(Statements statements, City city) {
        List<Optional<CityStop>> stops = statements.list(
                STOPS,
                row -> {
                    boolean stated = row.has("city_id");
                    return stated || city.area().contains(row.point())
                            ? Optional.of(new CityStop(
                                    row.integer("source_no"),
                                    row.text("id"),
                                    row.place(),
                                    row.findText("fare_zone"),
                                    row.findText("time_zone").map(ZoneId::of)))
                            : Optional.<CityStop>empty();
                },
                city.id().value(),
                city.area().south(),
                city.area().north(),
                city.area().west(),
                city.area().east());
        return stops.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(
                        CityStop::sourceNo,
                        Collectors.collectingAndThen(
                                Collectors.toMap(CityStop::id, Function.identity()), CityStops::of)));
    }

    private static CityStops of(Map<String, CityStop> byId) {
        return new CityStops(byId.values().iterator().next().sourceNo(), byId);
    }

    String[] ids() {
        return byId.keySet().stream().sorted().toArray(String[]::new);
    }

    CityStop get(String id) {
        CityStop stop = byId.get(id);
        if (stop == null) {
            throw new IllegalArgumentException("Stop '%s' is not in the city. Maybe ask for its source?".formatted(id));
        }
        return stop;
    }
}
