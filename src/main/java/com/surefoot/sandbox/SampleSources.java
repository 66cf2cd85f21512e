package com.surefoot.sandbox;

import static com.surefoot.evidence.FactKind.HOURS;
import static com.surefoot.evidence.FactKind.PLACE;
import static com.surefoot.evidence.FactKind.PRICE;
import static com.surefoot.evidence.FactKind.RATE;
import static com.surefoot.evidence.FactKind.RIDE;
import static com.surefoot.evidence.FactKind.ROOM;
import static com.surefoot.evidence.Observation.Manner.CHECKED;
import static com.surefoot.evidence.Observation.Manner.LISTED;
import static com.surefoot.evidence.Observation.Manner.VERIFIED;

import com.surefoot.evidence.FactKind;
import com.surefoot.simulation.Teller;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Who tells of the sandbox's world. Their names say that all of it is a sample. */
final class SampleSources {

    private static final Set<FactKind> PLACES = Set.of(PLACE, HOURS, PRICE);
    private static final Set<FactKind> ROOMS = Set.of(RATE, ROOM);
    private static final Set<FactKind> RIDES = Set.of(RIDE, PRICE);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** The catalogue itself, as it would list a fact if it were imported at a moment; it is no observation. */
    static final Teller CATALOGUE = Teller.of("sample", LISTED, Set.of(RATE, ROOM, RIDE, PRICE, HOURS), 0.98, HOUR);

    /** Hotels are asked for a room itself; an agency lists it a day late, and a portal takes most of that over. */
    static final List<Teller> OF_ROOMS = List.of(
            Teller.of("sample-hotels", CHECKED, ROOMS, 0.999, HOUR.multipliedBy(4)),
            Teller.of("sample-agency", LISTED, ROOMS, 0.95, HOUR.multipliedBy(12))
                    .behind(DAY)
                    .covering(0.4),
            Teller.of("sample-portal", LISTED, ROOMS, 0.92, DAY)
                    .behind(DAY)
                    .covering(0.2)
                    .copying("sample-agency", 0.8));

    static final List<Teller> OF_RIDES = List.of(
            Teller.of("sample-railway", CHECKED, RIDES, 0.999, HOUR.multipliedBy(2)),
            Teller.of("sample-board", LISTED, RIDES, 0.97, HOUR.multipliedBy(8))
                    .behind(HOUR.multipliedBy(3))
                    .covering(0.3));

    /** Hosts see to their places; a register is out of date now and then, and a guide takes most of it over. */
    static final List<Teller> OF_PLACES = List.of(
            Teller.of("sample-hosts", VERIFIED, PLACES, 0.999, DAY.multipliedBy(3))
                    .covering(0.6),
            Teller.of("sample-register", LISTED, PLACES, 0.98, DAY.multipliedBy(30)),
            Teller.of("sample-guide", LISTED, PLACES, 0.97, DAY.multipliedBy(20))
                    .copying("sample-register", 0.8));

    private SampleSources() {}
}
