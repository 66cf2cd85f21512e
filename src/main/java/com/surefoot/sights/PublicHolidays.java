package com.surefoot.sights;

import com.surefoot.sights.Likelihood.Days;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of countries and their parts, by Jollyday's calendars, which name their sources. Fixed dates and
 * those that hang on Easter are computed for any year. Not certain are: what is a holiday in some parts of the country
 * only; what is no more than observed, or a holiday of banks; the days about holidays that the sighting of the moon
 * decides; all days of countries without a calendar.
 */
final class PublicHolidays {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final String BY_MOON = "islamic.";

    private record Calendar(String country, Optional<String> region, int year) {}

    private static final Map<Calendar, Optional<Days>> KNOWN = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    static Likelihood on(LocalDate day, Locality place) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Likelihood.MAYBE;
        }
        return KNOWN.computeIfAbsent(new Calendar(place.country(), place.region(), day.getYear()), PublicHolidays::read)
                .map(days -> days.on(day))
                .orElse(Likelihood.MAYBE);
    }

    private static Optional<Days> read(Calendar wanted) {
        if (!wanted.country().matches("[a-z]{2}")
                || !HolidayManager.getSupportedCalendarCodes()
                        .contains(wanted.country().toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(wanted.country()));
        CalendarHierarchy country = manager.getCalendarHierarchy();
        Optional<CalendarHierarchy> region =
                wanted.region().map(name -> country.getChildren().get(name));
        Days days = new Days(new HashSet<>(), new HashSet<>());
        Year year = Year.of(wanted.year());
        String[] path = region.map(part -> new String[] {part.getId()}).orElseGet(() -> new String[0]);
        manager.getHolidays(year, path).forEach(holiday -> add(holiday, days));
        List<String[]> parts = new ArrayList<>();
        addParts(region.orElse(country), path, parts);
        parts.forEach(part -> manager.getHolidays(year, part)
                .forEach(holiday -> days.possible().add(holiday.getDate())));
        return Optional.of(days);
    }

    private static void addParts(CalendarHierarchy whole, String[] path, List<String[]> parts) {
        for (Map.Entry<String, CalendarHierarchy> child : whole.getChildren().entrySet()) {
            String[] longer = Arrays.copyOf(path, path.length + 1);
            longer[path.length] = child.getKey();
            parts.add(longer);
            addParts(child.getValue(), longer, parts);
        }
    }

    private static void add(Holiday holiday, Days days) {
        Set<LocalDate> possible = days.possible();
        if (holiday.getPropertiesKey().startsWith(BY_MOON)) {
            holiday.getDate()
                    .minusDays(1)
                    .datesUntil(holiday.getDate().plusDays(2))
                    .forEach(possible::add);
        } else if (holiday.getType() == HolidayType.PUBLIC_HOLIDAY) {
            days.certain().add(holiday.getDate());
            // whether it is kept on the day itself, too, differs
            possible.add(holiday.getActualDate());
        } else {
            possible.add(holiday.getDate());
        }
    }
}
