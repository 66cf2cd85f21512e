package com.surefoot.supply.timetables;

import com.surefoot.supply.routing.Assembly;
import com.surefoot.supply.timetables.Samples.Sample;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.transport.incity.Ways;
import com.surefoot.travel.City;
import com.surefoot.travel.Place;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Ways between places that take as long as at the worst of some hours for whoever just misses the first vehicle. A way that is
 * not there at one of them is none. All ways from a place are found at once, when one of them is asked for first.
 */
final class TimetableWays implements Ways {

    private record Row(InCityMode mode, int from) {}

    /** What was found at an hour. */
    private record Sampled(Sample sample, Missed missed) {}

    private final CityTravel travel;
    private final City city;
    private final List<Place> places;
    private final List<Sample> samples;
    private final Map<Row, List<Optional<Sampled>>> rows = new ConcurrentHashMap<>();

    /** @param samples that know what is near to the same places */
    TimetableWays(CityTravel travel, City city, List<Place> places, List<Sample> samples) {
        this.travel = travel;
        this.city = city;
        this.places = List.copyOf(places);
        this.samples = List.copyOf(samples);
    }

    @Override
    public Way find(InCityMode mode, int from, int to) {
        if (!mode.isRide()) {
            return Way.unknown(Gap.NOT_ITS_MODE);
        }
        if (samples.stream().allMatch(sample -> sample.network().lines().isEmpty())) {
            return Way.unknown(Gap.NOT_COVERED);
        }
        if (samples.stream().noneMatch(sample -> sample.network().modes().contains(mode))) {
            return Way.unknown(Gap.NOT_ITS_MODE);
        }
        if (samples.stream().noneMatch(sample -> isNear(sample, from) && isNear(sample, to))) {
            return Way.unknown(Gap.TOO_FAR_OFF);
        }
        return rows.computeIfAbsent(new Row(mode, from), this::row)
                .get(to)
                .map(found -> way(found, mode, from, to))
                .orElse(Way.NONE);
    }

    /** Also where no street leads to any of the stops that are near: then there is no way. */
    private static boolean isNear(Sample sample, int place) {
        return sample.near().get(place).stopsAround();
    }

    private Way way(Sampled sampled, InCityMode mode, int start, int end) {
        Network network = sampled.sample().network();
        Place from = places.get(start);
        Place to = places.get(end);
        List<Access> near = sampled.sample().near();
        ZonedDateTime at =
                network.window().moment(sampled.missed().found().begin()).atZone(city.zone());
        Way way = new Assembly(new Departure(travel, mode, from, to, at), TimetableRouter.NAME)
                .first(List.of(new Legs(network, from, to, near.get(start), near.get(end))
                        .list(sampled.missed().found(), Legs.planned(sampled.missed()))));
        return way instanceof Way.Known known ? new Way.Known(known.journey().untimed()) : way;
    }

    private List<Optional<Sampled>> row(Row row) {
        List<Optional<Sampled>> worst = new ArrayList<>();
        List<List<Optional<Missed>>> found =
                samples.stream().map(sample -> row(row, sample)).toList();
        for (int to = 0; to < places.size(); to++) {
            worst.add(worst(found, to));
        }
        return worst;
    }

    private Optional<Sampled> worst(List<List<Optional<Missed>>> found, int to) {
        Optional<Sampled> worst = Optional.empty();
        for (int i = 0; i < samples.size(); i++) {
            Optional<Missed> here = found.get(i).get(to);
            if (here.isEmpty()) {
                return Optional.empty();
            }
            if (worst.isEmpty()
                    || here.get().found().seconds()
                            > worst.get().missed().found().seconds()) {
                worst = Optional.of(new Sampled(samples.get(i), here.get()));
            }
        }
        return worst;
    }

    private List<Optional<Missed>> row(Row row, Sample sample) {
        Search search = search(row, sample, row.mode().ridden());
        Supplier<Search> alone = new Once(() -> search(row, sample, Set.of(row.mode())));
        List<Optional<Missed>> found = new ArrayList<>();
        for (int to = 0; to < places.size(); to++) {
            Map<Integer, Integer> egress = sample.near().get(to).seconds();
            boolean elsewhere = !places.get(to).equals(places.get(row.from())) && !egress.isEmpty();
            Optional<Found> way = elsewhere
                    ? search.find(row.mode(), egress).or(() -> alone.get().find(row.mode(), egress))
                    : Optional.empty();
            found.add(way.flatMap(best -> missed(best, row, sample)));
        }
        return found;
    }

    private static Optional<Missed> missed(Found found, Row row, Sample sample) {
        int stop = found.rides().get(0).boardsAt();
        int onFoot = sample.near().get(row.from()).seconds().getOrDefault(stop, 0);
        return Missed.of(found, sample.network(), onFoot);
    }

    private Search search(Row row, Sample sample, Set<InCityMode> modes) {
        int latest = sample.seconds() + Math.toIntExact(Assembly.LONGEST.toSeconds());
        return new Search(sample.network(), modes, Set.of(), sample.seconds(), latest, Map.of())
                .from(sample.near().get(row.from()).seconds());
    }

    /** A search that is made when it is needed. */
    private static final class Once implements Supplier<Search> {

        private final Supplier<Search> maker;
        private Optional<Search> made = Optional.empty();

        Once(Supplier<Search> maker) {
            this.maker = maker;
        }

        @Override
        public Search get() {
            if (made.isEmpty()) {
                made = Optional.of(maker.get());
            }
            return made.get();
        }
    }
}
