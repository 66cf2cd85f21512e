package com.surefoot.sights;

import ch.poole.openinghoursparser.Event;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.shredzone.commons.suncalc.SunTimes;
import org.shredzone.commons.suncalc.SunTimes.Twilight;

/**
 * When the sun rises and sets at a place, by the astronomical algorithms of commons-suncalc (after O. Montenbruck and
 * T. Pfleger, "Astronomy on the Personal Computer"), to about a minute. Dawn and dusk are the civil ones, with the sun
 * six degrees under the horizon, as they are in OpenStreetMap.
 */
final class Sun {

    private Sun() {}

    /**
     * The minute of a day, after its midnight by the local clock, at which it happens.
     *
     * @return empty where it does not happen on that day, as in polar summer
     */
    static OptionalInt minute(Event event, LocalDate day, Locality place) {
        SunTimes times = SunTimes.compute()
                .on(day)
                .at(place.point().lat(), place.point().lon())
                .timezone(place.zone())
                .twilight(event == Event.DAWN || event == Event.DUSK ? Twilight.CIVIL : Twilight.VISUAL)
                .oneDay()
                .execute();
        boolean morning = event == Event.DAWN || event == Event.SUNRISE;
        @Nullable ZonedDateTime time = morning ? times.getRise() : times.getSet();
        if (time == null) {
            return OptionalInt.empty();
        }
        // later in the morning and earlier in the evening, so that nobody stands before a closed gate
        ZonedDateTime minute = time.truncatedTo(ChronoUnit.MINUTES).plusMinutes(morning ? 1 : 0);
        return OptionalInt.of(minute.getHour() * 60 + minute.getMinute());
    }
}
