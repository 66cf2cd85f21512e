package com.surefoot.bench.chinatravel.catalogue;

import com.surefoot.supply.tencities.TenCities;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Direct runs that go every day of their timetable, by the cities they join. */
public final class MemoryTransportOffers implements TransportOffers {

    private record Pair(CityId from, CityId to) {}

    private final Map<Pair, List<MemoryTimetable.Run>> runs;

    MemoryTransportOffers(List<MemoryTimetable.Run> runs) {
        this.runs = runs.stream().collect(Collectors.groupingBy(run -> new Pair(run.fromCity(), run.toCity())));
    }

    @Override
    public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
        return list(from, to).stream()
                .filter(run -> run.validity().contains(day))
                .map(run -> offer(run, from, to, day))
                .sorted(Comparator.comparing(
                                (TransportOffer offer) -> offer.departure().toInstant())
                        .thenComparing(TransportOffer::id))
                .toList();
    }

    @Override
    public Optional<DateRange> findCoverage(City from, City to) {
        return list(from, to).stream().map(MemoryTimetable.Run::validity).findFirst();
    }

    private List<MemoryTimetable.Run> list(City from, City to) {
        return runs.getOrDefault(new Pair(from.id(), to.id()), List.of());
    }

    private static TransportOffer offer(MemoryTimetable.Run run, City from, City to, LocalDate day) {
        return new TransportOffer(
                String.join(":", TenCities.SOURCE.id(), run.tripId(), day.toString()),
                run.mode(),
                run.number(),
                run.product(),
                run.operator(),
                run.from(),
                run.to(),
                run.departure().on(day, from.zone()),
                run.arrival().on(day, to.zone()),
                run.price(),
                1,
                0,
                TenCities.SOURCE);
    }
}
