package com.surefoot.supply.gtfs;

import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.ServiceException;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.transport.timetable.ServiceWeek;
import com.surefoot.transport.timetable.StopTime;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.DateRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the rows of calendar.txt, calendar_dates.txt, trips.txt, stop_times.txt and frequencies.txt say. */
final class ServiceRows {

    private static final int LAST_BOARDING_TYPE = 3;

    private final UniqueIds serviceIds = new UniqueIds();

    ServiceWeek week(Row row) {
        return new ServiceWeek(serviceIds.add(row, "service_id"), days(row), validity(row));
    }

    private static Set<DayOfWeek> days(Row row) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (row.integer(day.name().toLowerCase(Locale.ROOT), 0, 1) == 1) {
                days.add(day);
            }
        }
        return days;
    }

    private static DateRange validity(Row row) {
        LocalDate first = row.date("start_date");
        LocalDate last = row.date("end_date");
        if (last.isBefore(first)) {
            throw row.broken("end_date", "lies before start_date " + first + ".", "Maybe the two are swapped?");
        }
        return new DateRange(first, last);
    }

    static ServiceException exception(Row row) {
        return new ServiceException(row.id("service_id"), row.date("date"), row.integer("exception_type", 1, 2) == 1);
    }

    static Trip trip(Row row) {
        return new Trip(
                row.id("trip_id"),
                row.id("route_id"),
                row.id("service_id"),
                row.text("trip_short_name"),
                row.text("trip_headsign"));
    }

    /** False where a vehicle comes on demand to some place in an area. */
    static boolean callsAtStop(Row row) {
        return row.has("stop_id") || !(row.has("location_id") || row.has("location_group_id"));
    }

    /** If only one of the two times is given, it is both. */
    static StopTime stopTime(Row row) {
        Optional<ServiceTime> arrival = row.findTime("arrival_time");
        Optional<ServiceTime> departure = row.findTime("departure_time");
        if (arrival.isPresent() && departure.isPresent() && departure.get().compareTo(arrival.get()) < 0) {
            throw row.broken(
                    "departure_time", "lies before arrival_time " + arrival.get() + ".", "Maybe it is past midnight?");
        }
        return new StopTime(
                row.id("trip_id"),
                row.integer("stop_sequence", 0, Integer.MAX_VALUE),
                row.id("stop_id"),
                arrival.or(() -> departure),
                departure.or(() -> arrival),
                row.code("pickup_type", LAST_BOARDING_TYPE) == 0,
                row.code("drop_off_type", LAST_BOARDING_TYPE) == 0);
    }

    static Frequency frequency(Row row) {
        ServiceTime first = row.time("start_time");
        ServiceTime end = row.time("end_time");
        if (end.compareTo(first) <= 0) {
            throw row.broken("end_time", "is not after start_time " + first + ".", "Maybe it is past midnight?");
        }
        return new Frequency(
                row.id("trip_id"),
                first,
                end,
                Duration.ofSeconds(row.integer("headway_secs", 1, Integer.MAX_VALUE)),
                row.code("exact_times", 1) == 1);
    }
}
