package com.surefoot.transport;

import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who can say what runs between two cities. */
public interface TransportOffers {

    /**
     * Priced direct runs that leave on a day, the day being the boarding stop's own.
     *
     * @return by departure, then id; empty if nothing runs or nothing has a known price
     */
    List<TransportOffer> listOffers(City from, City to, LocalDate day);

    /** From the first to the last day for which any timetable between the two cities says something. */
    Optional<DateRange> findCoverage(City from, City to);
}
