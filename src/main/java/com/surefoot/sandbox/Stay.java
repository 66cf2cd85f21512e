package com.surefoot.sandbox;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.List;

/** A room for some nights. */
record Stay(LodgingOffer offer, DateRange dates) {

    Stay {
        requireNonNull(offer, "offer");
        requireNonNull(dates, "dates");
    }

    /** The stay that a fact of a rate or a room is about. */
    static Stay of(LodgingOffer offer, FactId fact) {
        String[] ends = fact.occasion().split("/", 2);
        return new Stay(offer, new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
    }

    /** A stay of one day is taken for a night. */
    List<LocalDate> nights() {
        LocalDate end = dates.nights() == 0 ? dates.last().plusDays(1) : dates.last();
        return dates.first().datesUntil(end).toList();
    }
}
