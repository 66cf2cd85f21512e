package com.surefoot.supply.streets;

import com.surefoot.supply.streets.Tables.Table;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Ways on streets, timed and priced by a city's rules: streets give lengths, and how long they take without traffic. */
final class StreetWays implements Ways {

    private final CityTravel travel;
    private final List<Place> places;
    private final List<Tables> extracts;

    StreetWays(CityTravel travel, List<Place> places, List<Tables> extracts) {
        this.travel = travel;
        this.places = places;
        this.extracts = extracts;
    }

    @Override
    public Way find(InCityMode mode, int from, int to) {
        return switch (mode) {
            case WALK -> walk(from, to);
            case TAXI -> travel.taxi().isPresent() ? drive(from, to) : Way.unknown(Gap.NOT_ITS_MODE);
            case METRO, TRAM, TRAIN, FUNICULAR, FERRY, BUS -> Way.unknown(Gap.NOT_ITS_MODE);
        };
    }

    private Way walk(int from, int to) {
        for (Tables extract : extracts) {
            if (isAtStreets(extract.foot(), from, to)) {
                return extract.foot()
                        .matrix()
                        .find(from, to)
                        .<Way>map(effort -> new Way.Known(walk(extract.foot(), effort, from, to)))
                        .orElse(Way.NONE);
            }
        }
        return gap(from, to);
    }

    private Journey walk(Table foot, Effort effort, int from, int to) {
        Place start = places.get(from);
        Place end = places.get(to);
        Distance length = Tables.onFoot(effort, foot.aside(from, to), start.point(), end.point());
        return travel.walking(start, end, length, Streets.NAME);
    }

    private Way drive(int from, int to) {
        for (Tables extract : extracts) {
            if (isAtStreets(extract.car(), from, to)) {
                Optional<Journey> journey =
                        extract.car().matrix().find(from, to).flatMap(effort -> drive(extract.car(), effort, from, to));
                return journey.<Way>map(Way.Known::new).orElse(Way.NONE);
            }
        }
        return gap(from, to);
    }

    private Optional<Journey> drive(Table car, Effort effort, int from, int to) {
        return travel.driven(
                places.get(from),
                places.get(to),
                new Distance(effort.metres()),
                Duration.ofMillis(Math.round(1000 * effort.weight())),
                new Distance(car.aside(from, to)),
                Streets.NAME);
    }

    private static boolean isAtStreets(Table table, int from, int to) {
        return table.reaches(from) && table.reaches(to);
    }

    private Way gap(int from, int to) {
        if (extracts.isEmpty()) {
            return Way.unknown(Gap.NOT_READY);
        }
        boolean covered = extracts.stream().anyMatch(extract -> extract.covers(from, to));
        return Way.unknown(covered ? Gap.TOO_FAR_OFF : Gap.NOT_COVERED);
    }
}
