package com.surefoot.narration.refining;

import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.travel.Distance;
import java.util.Comparator;
import java.util.Optional;

/** A hotel that is nearer to something of the trip than the present one. */
final class Nearing {

    private Nearing() {}

    /** Whether more than a place seems to be said where one is named. */
    static boolean isMore(Said said, Context context) {
        return said.find("place")
                .filter(place -> context.words().between().matcher(place).find())
                .filter(place -> context.find(place).isEmpty())
                .isPresent();
    }

    /** Half as far as now, to what is named; of stations, to the one that is nearest as it is. */
    static void nearer(PresentElement stay, Said said, Context context) {
        Optional<Reference> place = said.find("place").flatMap(context::find);
        Optional<PresentElement> there = place.filter(found -> found.isOnly(Sort.RIDE) || !found.isAmbiguous())
                .flatMap(found -> nearest(stay, found));
        if (there.isEmpty()) {
            context.refuse("NEARER_TO_WHAT");
            return;
        }
        boolean station = there.get().sort() == Sort.RIDE;
        context.work().free(stay);
        context.work()
                .replace(
                        demand -> demand instanceof LodgingDemand.Near
                                && context.trip().list(Sort.STAY).count() == 1,
                        new LodgingDemand.Near(
                                station
                                        ? there.get().otherNames().iterator().next()
                                        : there.get().name(),
                                new Distance(Math.floor(metres(stay, there.get()) / 2))));
    }

    private static Optional<PresentElement> nearest(PresentElement stay, Reference found) {
        return found.elements().stream()
                .filter(element -> stay.point().isPresent() && element.point().isPresent())
                .filter(element ->
                        element.sort() != Sort.RIDE || !element.otherNames().isEmpty())
                .min(Comparator.comparingDouble(element -> metres(stay, element)));
    }

    private static double metres(PresentElement one, PresentElement other) {
        return one.point().orElseThrow().distanceTo(other.point().orElseThrow()).metres();
    }
}
