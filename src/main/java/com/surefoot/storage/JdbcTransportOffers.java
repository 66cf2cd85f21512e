package com.surefoot.storage;

import com.surefoot.transport.RideId;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Source;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Direct runs by the timetables of all sources, each on its own. */
@Singleton
final class JdbcTransportOffers implements TransportOffers {

    private static final String SOURCE = "select " + Row.SOURCE + " from source s where s.no = ?";

    /** A run on a day of its service. */
    private record DatedRun(DirectRun run, LocalDate serviceDay) {}

    private final Database database;

    JdbcTransportOffers(Database database) {
        this.database = database;
    }

    @Override
    public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
        return database.read(statements -> listRuns(statements, from, to)
                .flatMap(runs -> listOffers(runs, day))
                .sorted(Comparator.comparing(
                                (TransportOffer offer) -> offer.departure().toInstant())
                        .thenComparing(TransportOffer::id))
                .toList());
    }

    @Override
    public Optional<DateRange> findCoverage(City from, City to) {
        return database.read(statements -> listRuns(statements, from, to)
                .flatMap(runs -> ServiceCalendar.findExtent(statements, runs.sourceNo(), runs.listServices()).stream())
                .reduce(JdbcTransportOffers::span));
    }

    /** By source: those with stops in both cities. */
    private static Stream<DirectRuns> listRuns(Statements statements, City from, City to) {
        Map<Integer, Map<String, ServedStop>> origins = ServedStop.listStops(statements, from);
        Map<Integer, Map<String, ServedStop>> destinations = ServedStop.listStops(statements, to);
        return origins.entrySet().stream()
                .flatMap(origin -> Optional.ofNullable(destinations.get(origin.getKey()))
                        .map(stops -> new DirectRuns(statements, origin.getKey(), origin.getValue(), stops))
                        .stream());
    }

    private static Stream<TransportOffer> listOffers(DirectRuns direct, LocalDate day) {
        Statements statements = direct.statements();
        int sourceNo = direct.sourceNo();
        Collection<DirectRun> runs = direct.listRuns();
        Headways headways = new Headways(statements, sourceNo, runs);
        List<DatedRun> dated = runs.stream()
                .flatMap(headways::expand)
                .flatMap(run -> run.serviceDaysFor(day).map(serviceDay -> new DatedRun(run, serviceDay)))
                .toList();
        if (dated.isEmpty()) {
            return Stream.empty();
        }
        ServiceCalendar calendar = calendar(statements, sourceNo, dated);
        FareTable fares = new FareTable(statements, sourceNo, runs.stream().map(DirectRun::routeId));
        Source source = statements.find(SOURCE, Row::source, sourceNo).orElseThrow();
        return dated.stream()
                .filter(run -> calendar.runs(run.run().serviceId(), run.serviceDay()))
                .flatMap(run -> offer(run, fares, source).stream());
    }

    private static ServiceCalendar calendar(Statements statements, int sourceNo, List<DatedRun> dated) {
        TreeSet<LocalDate> days = new TreeSet<>();
        TreeSet<String> services = new TreeSet<>();
        dated.forEach(run -> {
            days.add(run.serviceDay());
            services.add(run.run().serviceId());
        });
        return new ServiceCalendar(statements, sourceNo, services, new DateRange(days.first(), days.last()));
    }

    private static Optional<TransportOffer> offer(DatedRun dated, FareTable fares, Source source) {
        DirectRun run = dated.run();
        LocalDate day = dated.serviceDay();
        return fares.findPrice(run)
                .map(price -> new TransportOffer(
                        new RideId(
                                        source.id(),
                                        run.runOn(day),
                                        run.board().id(),
                                        run.alight().id())
                                .toString(),
                        run.mode(),
                        run.number(),
                        run.product(),
                        run.operator(),
                        run.board().place(),
                        run.alight().place(),
                        run.departureOn(day),
                        run.arrivalOn(day),
                        price,
                        1,
                        0,
                        source));
    }

    private static DateRange span(DateRange a, DateRange b) {
        return new DateRange(
                a.first().isBefore(b.first()) ? a.first() : b.first(),
                a.last().isAfter(b.last()) ? a.last() : b.last());
    }
}
