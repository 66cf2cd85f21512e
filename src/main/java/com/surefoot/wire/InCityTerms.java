package com.surefoot.wire;

import com.surefoot.itinerary.demand.InCityDemand.Cars;
import com.surefoot.itinerary.demand.InCityDemand.MetroTickets;
import com.surefoot.itinerary.demand.InCityDemand.Modes;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.InCityDemand.TaxiBeyond;
import com.surefoot.itinerary.demand.InCityDemand.WalkAtMost;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import java.util.List;
import java.util.Optional;

/** How one gets around in a city. */
final class InCityTerms {

    private static final int MOST_UNITS = 60;

    static final List<Term<?>> ALL = List.of(
            Term.object(
                    "inCityModes",
                    Modes.class,
                    Choices.FIELDS,
                    object -> Choices.words(object, InCityMode.values()).map(Modes::new),
                    demand -> Choices.write(demand.modes(), Words::of)),
            Term.object(
                    "taxiBeyond",
                    TaxiBeyond.class,
                    List.of(Metres.FIELD),
                    object -> Metres.read(object).map(TaxiBeyond::new),
                    demand -> Metres.write(demand.distance())),
            Term.object(
                    "walkAtMost",
                    WalkAtMost.class,
                    List.of("per", Metres.FIELD),
                    InCityTerms::walk,
                    demand ->
                            new Fields().with("per", Words.of(demand.per())).withAll(Metres.write(demand.distance()))),
            Term.count("taxiCars", Cars.class, MOST_UNITS, Cars::new, Cars::count),
            Term.count("metroTickets", MetroTickets.class, MOST_UNITS, MetroTickets::new, MetroTickets::count));

    private InCityTerms() {}

    private static Optional<WalkAtMost> walk(Element object) {
        Optional<Per> per = object.child("per").required().choice(Per.values());
        Optional<Distance> distance = Metres.read(object);
        return per.flatMap(what -> distance.map(most -> new WalkAtMost(what, most)));
    }
}
