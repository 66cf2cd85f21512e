package com.surefoot.sandbox;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.sights.Sights;
import com.surefoot.travel.Area;
import com.surefoot.travel.CityId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Places with the days on which they say that they are closed. */
final class OpenPlaces implements Sights {

    private static final int DAYS = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM dd", Locale.ENGLISH);

    private final Sights all;
    private final ToIntFunction<FactId> listed;
    private final Clock clock;

    /** @param listed what is listed of whether a place is open on a day, as a {@link Change} */
    OpenPlaces(Sights all, ToIntFunction<FactId> listed, Clock clock) {
        this.all = all;
        this.listed = listed;
        this.clock = clock;
    }

    @Override
    public List<Sight> listSights(CityId city) {
        return all.listSights(city).stream().map(this::living).toList();
    }

    @Override
    public List<Sight> listSights(Area area) {
        return all.listSights(area).stream().map(this::living).toList();
    }

    @Override
    public List<Restaurant> listRestaurants(CityId city) {
        return all.listRestaurants(city).stream().map(this::living).toList();
    }

    @Override
    public List<Restaurant> listRestaurants(Area area) {
        return all.listRestaurants(area).stream().map(this::living).toList();
    }

    private OpeningHours living(String id, OpeningHours hours) {
        LocalDate today = LocalDate.now(clock);
        StringBuilder text = new StringBuilder(hours.toString());
        today.datesUntil(today.plusDays(DAYS))
                .filter(day -> listed.applyAsInt(new FactId(FactKind.HOURS, id, day.toString())) == Change.CHANGED)
                .forEach(day -> text.append("; ").append(DAY.format(day)).append(" off"));
        return text.length() == hours.toString().length() ? hours : OpeningHours.parse(text.toString());
    }

    private Sight living(Sight sight) {
        OpeningHours hours = living(sight.id(), sight.hours());
        return hours.equals(sight.hours())
                ? sight
                : new Sight(
                        sight.id(),
                        sight.source(),
                        sight.city(),
                        sight.place(),
                        sight.localName(),
                        sight.kind(),
                        sight.tags(),
                        hours,
                        sight.lastEntry(),
                        sight.ticket(),
                        sight.shortestVisit(),
                        sight.longestVisit(),
                        sight.prize(),
                        sight.indoor(),
                        sight.about());
    }

    private Restaurant living(Restaurant table) {
        OpeningHours hours = living(table.id(), table.hours());
        return hours.equals(table.hours())
                ? table
                : new Restaurant(
                        table.id(),
                        table.source(),
                        table.city(),
                        table.place(),
                        table.cuisines(),
                        table.tags(),
                        hours,
                        table.pricePerPerson(),
                        table.dishes(),
                        table.prize(),
                        table.about());
    }
}
