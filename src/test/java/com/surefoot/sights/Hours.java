package com.surefoot.sights;

import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.TimeWindow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a day's windows as tests do, and places with their holidays and their sun. */
final class Hours {

    static final Locality MUNICH = germany(Optional.of("BY"));
    static final Locality SOMEWHERE_IN_GERMANY = germany(Optional.empty());
    static final Locality MONACO =
            new Locality("MC", Optional.empty(), new GeoPoint(43.7384, 7.4246), ZoneId.of("Europe/Monaco"));
    static final Locality TROMSO =
            new Locality("NO", Optional.empty(), new GeoPoint(69.65, 18.96), ZoneId.of("Europe/Oslo"));
    static final Locality NOWHERE_KNOWN =
            new Locality("XX", Optional.empty(), new GeoPoint(0, 0), ZoneId.of("Etc/UTC"));

    /** Bavaria's school year 2025/26 from its second half on, as its ministry published it, and the holidays after it. */
    static final SchoolCalendar BAVARIAN_SCHOOLS = new SchoolCalendar(
            "DE",
            Optional.of("BY"),
            List.of(
                    stretch("2026-02-16", "2026-02-20"),
                    stretch("2026-03-30", "2026-04-10"),
                    stretch("2026-05-26", "2026-06-05"),
                    stretch("2026-08-03", "2026-09-14"),
                    stretch("2026-11-02", "2026-11-06"),
                    stretch("2026-11-18", "2026-11-18"),
                    stretch("2026-12-24", "2027-01-08")));

    static final Locality MUNICH_WITH_SCHOOLS = with(BAVARIAN_SCHOOLS);

    private Hours() {}

    /** Munich, where that is told of schools. */
    static Locality with(SchoolCalendar... told) {
        return new Locality("DE", Optional.of("BY"), MUNICH.point(), MUNICH.zone(), new SchoolHolidays(List.of(told)));
    }

    static DateRange stretch(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Locality germany(Optional<String> region) {
        return new Locality("DE", region, new GeoPoint(48.137, 11.575), ZoneId.of("Europe/Berlin"));
    }

    /** Such as {@code 12:00-14:30 18:00-26:00}, or {@code closed}. */
    static String on(LocalDate day, OpeningHours hours) {
        String found = hours.windowsOn(day).stream()
                .map(window -> written(day, window))
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "closed" : found;
    }

    private static String written(LocalDate day, TimeWindow window) {
        boolean nextDay = window.end().toLocalDate().isAfter(day);
        String end = nextDay
                ? "%02d:%02d"
                        .formatted(24 + window.end().getHour(), window.end().getMinute())
                : window.end().format(DateTimeFormatter.ofPattern("HH:mm"));
        return window.start().format(DateTimeFormatter.ofPattern("HH:mm")) + "-" + end;
    }
}
