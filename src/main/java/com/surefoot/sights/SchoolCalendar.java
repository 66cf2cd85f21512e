package com.surefoot.sights;

import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a source tells of the school holidays of a country or of a part of it. It knows of every day from the first it speaks of
 * to the last, and of no other: that no holiday is told of next year does not say that there is none.
 *
 * @param country ISO 3166-1 two-letter code
 * @param region the part of the country, as ISO 3166-2 has it after the country, such as {@code BY}; empty for all of it
 * @param holidays at least one stretch of days
 */
public record SchoolCalendar(String country, Optional<String> region, List<DateRange> holidays) {

    /** No holidays are longer anywhere. */
    public static final int LONGEST_DAYS = 150;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    public SchoolCalendar {
        country = country.toUpperCase(Locale.ROOT);
        region = region.map(part -> part.toUpperCase(Locale.ROOT));
        holidays = holidays.stream()
                .distinct()
                .sorted(Comparator.comparing(DateRange::first).thenComparing(DateRange::last))
                .toList();
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("'%s' is no country. Maybe it should look like DE?".formatted(country));
        }
        region.filter(part -> !part.matches("[A-Z0-9]{1,3}")).ifPresent(part -> {
            throw new IllegalArgumentException(
                    "'%s' is no part of a country. Maybe it should look like BY, without the country before it?"
                            .formatted(part));
        });
        if (holidays.isEmpty() || !holidays.stream().allMatch(SchoolCalendar::isPossible)) {
            throw new IllegalArgumentException(
                    "%s cannot be school holidays. Maybe there are none, or a year is mistyped?".formatted(holidays));
        }
    }

    /** Whether it is of a length and a time that school holidays can have. */
    public static boolean isPossible(DateRange stretch) {
        return stretch.first().getYear() >= FIRST_YEAR
                && stretch.last().getYear() <= LAST_YEAR
                && stretch.days() <= LONGEST_DAYS;
    }

    /** The days it knows of. */
    public DateRange span() {
        LocalDate last = holidays.stream()
                .map(DateRange::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new DateRange(holidays.get(0).first(), last);
    }

    boolean has(LocalDate day) {
        return holidays.stream().anyMatch(stretch -> stretch.contains(day));
    }

    /** Whether it speaks of a place: what holds of a whole country holds of its parts, and of no other country's. */
    boolean isFor(String place, Optional<String> part) {
        return country.equalsIgnoreCase(place)
                && (region.isEmpty() || region.get().equalsIgnoreCase(part.orElse("")));
    }
}
