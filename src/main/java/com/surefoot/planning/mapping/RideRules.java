package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.Names;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rides a trip may take.
 *
 * @param pinned demands on single rides
 */
record RideRules(List<RideDemand> demands, List<RideOn> pinned, Locks locks) {

    /**
     * Which of the trip's rides is meant.
     *
     * @param leg its number, from 0
     * @param inbound whether it leads home
     */
    record Place(int leg, boolean inbound) {

        boolean outbound() {
            return leg == 0;
        }
    }

    static RideRules of(Musts musts, Locks locks) {
        return new RideRules(musts.list(RideDemand.class).toList(), musts.rides(), locks);
    }

    boolean allow(TransportOffer offer, Place place) {
        return isLocked(offer, place)
                && demands.stream().filter(demand -> concerns(demand, place)).allMatch(demand -> allows(demand, offer))
                && pinned.stream().filter(pin -> pin.leg() == place.leg()).allMatch(pin -> allows(pin.demand(), offer));
    }

    private boolean isLocked(TransportOffer offer, Place place) {
        return (!place.outbound() || locks.outbound().map(offer.id()::equals).orElse(true))
                && (!place.inbound() || locks.inbound().map(offer.id()::equals).orElse(true));
    }

    static boolean concerns(RideDemand demand, Place place) {
        return demand.direction() == Direction.EVERY
                || (demand.direction() == Direction.OUTBOUND && place.outbound())
                || (demand.direction() == Direction.INBOUND && place.inbound());
    }

    private static boolean allows(RideDemand demand, TransportOffer offer) {
        if (demand instanceof RideDemand.Modes modes) {
            return among(modes.modes(), Set.of(offer.mode()));
        }
        if (demand instanceof RideDemand.Classes classes) {
            return anyOf(classes.classes(), wanted -> isOfClass(offer, wanted));
        }
        if (demand instanceof RideDemand.Runs runs) {
            return anyOf(runs.numbers(), wanted -> Names.same(offer.number(), wanted));
        }
        if (demand instanceof RideDemand.Operators operators) {
            return anyOf(operators.operators(), wanted -> Names.same(offer.operator(), wanted));
        }
        if (demand instanceof RideDemand.Departs departs) {
            return departs.within().contains(offer.departure().toLocalTime());
        }
        if (demand instanceof RideDemand.Arrives arrives) {
            return arrives.within().contains(offer.arrival().toLocalTime());
        }
        if (demand instanceof RideDemand.LastsAtMost longest) {
            return offer.duration().compareTo(longest.duration()) <= 0;
        }
        return offer.changes() <= ((RideDemand.ChangesAtMost) demand).changes();
    }

    private static boolean isOfClass(TransportOffer offer, String wanted) {
        return Names.same(offer.product(), wanted) || Names.fold(offer.number()).startsWith(Names.fold(wanted));
    }

    private static <T> boolean among(Choice<T> choice, Set<T> labels) {
        return anyOf(choice, labels::contains);
    }

    /** A ride bears one of the values, or none where they are forbidden. */
    private static <T> boolean anyOf(Choice<T> choice, Predicate<T> bears) {
        boolean any = choice.of().stream().anyMatch(bears);
        return (choice.quantifier() == Choice.Quantifier.NONE) != any;
    }
}
