package com.surefoot.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.Place;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stop that serves a city: the source puts it there, or says nothing and it lies in the city's area.
 *
 * @param zone its clock, where it differs from the agency's
 */
record ServedStop(int sourceNo, String id, Place place, Optional<ZoneId> zone, Optional<String> fareZone) {

    private static final String OF_CITY = "select * from stop where lat is not null and city_id = ?";
    private static final String IN_BOX = "select * from stop where city_id is null and " + Box.CONDITION;

    /** The stops of a city, by source and id. */
    static Map<Integer, Map<String, ServedStop>> listStops(Statements statements, City city) {
        Area area = city.area();
        List<ServedStop> said =
                statements.list(OF_CITY, ServedStop::of, city.id().value());
        List<ServedStop> near = statements.list(IN_BOX, ServedStop::of, new Box(area).parameters());
        return Stream.concat(
                        said.stream(),
                        near.stream().filter(stop -> area.contains(stop.place().point())))
                .collect(groupingBy(ServedStop::sourceNo, toMap(ServedStop::id, stop -> stop)));
    }

    private static ServedStop of(Row row) throws SQLException {
        return new ServedStop(
                row.integer("source_no"),
                row.text("id"),
                row.place(),
                row.findText("time_zone").map(ZoneId::of),
                row.findText("fare_zone"));
    }
}
