package com.surefoot.supply.timetables;

import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Hours that are looked at to say what holds at any hour at which travellers are out. */
final class Samples {

    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(8, 40), LocalTime.of(12, 50), LocalTime.of(17, 10), LocalTime.of(20, 30));

    /**
     * A moment to set out.
     *
     * @param seconds of the network's window
     * @param near the stops that are near to each of some places
     */
    record Sample(Network network, int seconds, List<Access> near) {}

    private Samples() {}

    /** The first working day of the stretch and the first of a weekend, as far as there is one. */
    static List<LocalDate> days(DateRange days) {
        Predicate<LocalDate> weekend = day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return Stream.of(weekend.negate(), weekend)
                .flatMap(kind -> days.listDays().stream().filter(kind).findFirst().stream())
                .toList();
    }

    static List<Sample> of(Network network, ZoneId zone, List<GeoPoint> places) {
        List<Access> near =
                places.stream().map(place -> network.ground().near(place)).toList();
        return HOURS.stream()
                .map(hour -> network.window().day().atTime(hour).atZone(zone).toInstant())
                .map(moment -> new Sample(network, network.window().seconds(moment), near))
                .toList();
    }
}
