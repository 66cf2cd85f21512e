package com.surefoot.web.standin.duffel;

import com.surefoot.transport.RideId;
import com.surefoot.transport.TransportOffer;
import java.util.Map;
import java.util.Optional;

/**
 * Where one boards or alights, by the codes that airlines use. Some railway stations have one.
 *
 * @param code IATA three-letter code
 * @param city the code of all of its city's together
 */
record Station(String code, String city) {

    private static final Map<String, Station> BY_STOP = Map.of(
            "par-cdg", new Station("CDG", "PAR"),
            "par-nord", new Station("XPG", "PAR"),
            "par-est", new Station("XHP", "PAR"),
            "ams-schiphol", new Station("AMS", "AMS"),
            "ams-centraal", new Station("ZYA", "AMS"),
            "ber-airport", new Station("BER", "BER"),
            "ber-hbf", new Station("QPP", "BER"),
            "vie-airport", new Station("VIE", "VIE"),
            "vie-hbf", new Station("XWC", "VIE"));

    /** Where a ride begins; nothing where that has no code. */
    static Optional<Station> from(TransportOffer ride) {
        return RideId.find(ride.id()).map(id -> BY_STOP.get(id.from()));
    }

    /** Where a ride ends, likewise. */
    static Optional<Station> to(TransportOffer ride) {
        return RideId.find(ride.id()).map(id -> BY_STOP.get(id.to()));
    }

    boolean isCalled(String other) {
        return code.equals(other) || city.equals(other);
    }
}
