package com.surefoot.reliability.element;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.transport.RideId;
import com.surefoot.transport.TransportOffer;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A ride that somebody counts on.
 *
 * @param id the offer's, by which facts are named
 * @param ride as the timetable that is there now names it, which may have numbered its runs anew; empty if it is by none
 * @param departure local to the boarding stop
 * @param arrival local to the alighting stop
 * @param lateness the fact of its arrival; empty where nothing follows that it could be too late for
 */
public record RideAtStake(
        String id, Optional<RideId> ride, ZonedDateTime departure, ZonedDateTime arrival, Optional<FactId> lateness) {

    public RideAtStake {
        requireNonNull(id, "id");
        requireNonNull(ride, "ride");
        requireNonNull(departure, "departure");
        requireNonNull(arrival, "arrival");
        requireNonNull(lateness, "lateness");
    }

    static RideAtStake of(TransportOffer offer) {
        return new RideAtStake(
                offer.id(), RideId.find(offer.id()), offer.departure(), offer.arrival(), Optional.of(lateness(offer)));
    }

    static FactId lateness(TransportOffer offer) {
        return new FactId(
                FactKind.ARRIVAL,
                RideCompany.subject(offer),
                offer.departure().toLocalDate().toString());
    }

    /** That it goes on its day, at its times. */
    public FactId fact() {
        return new FactId(FactKind.RIDE, id, departure.toLocalDate().toString());
    }

    /** The times of a ride as the fact that it goes has them: local, of departure and arrival. */
    public static String times(ZonedDateTime departure, ZonedDateTime arrival) {
        return departure.toLocalDateTime() + "/" + arrival.toLocalDateTime();
    }
}
