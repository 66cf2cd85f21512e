package com.surefoot.transport.incity;

import com.surefoot.travel.DateRange;
import com.surefoot.travel.Place;
import java.util.List;

/**
 * Who finds ways in a city, on its streets or by its timetables, where rules can only reckon. A router never fails: what it
 * cannot tell is {@link Way.Unknown}.
 */
public interface Router {

    /** The city's rules alone. */
    Router NONE = new Router() {
        @Override
        public String name() {
            return Journey.RULES;
        }

        @Override
        public Ways ways(CityTravel travel, List<Place> places) {
            return Ways.UNKNOWN;
        }
    };

    /** What it is called in settings, messages and measures. */
    String name();

    /**
     * Ways one can count on whenever one sets out: what takes longer at some hours takes as long as at the worst of them.
     * Quick enough for some hundred places while somebody waits.
     *
     * @param travel the rules of the city, by which ways are timed and priced
     */
    Ways ways(CityTravel travel, List<Place> places);

    /** The same router for a trip on these days, by the timetables there are for them. */
    default Router on(DateRange days) {
        return this;
    }

    /** The way at a time of day, by the runs there are then; {@link Way.Unknown} from a router without timetable. */
    default Way departing(Departure departure) {
        return Way.unknown(Way.Gap.NOT_ITS_MODE);
    }
}
