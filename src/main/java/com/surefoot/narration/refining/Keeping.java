package com.surefoot.narration.refining;

import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.narration.refining.PresentElement.Sort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds on to what is there. */
final class Keeping implements Taking {

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        if (intent == Intent.KEEP_REST) {
            // it stays anyway, where it can
            return true;
        }
        Optional<Reference> found = context.find(said.get("what"));
        found.ifPresent(
                what -> what.elements().forEach(element -> keep(element, intent == Intent.KEEP_TIMES, context)));
        return found.isPresent();
    }

    private static void keep(PresentElement element, boolean withTime, Context context) {
        BriefInWork work = context.work();
        switch (element.sort()) {
            case RIDE -> keepRide(element, context);
            case STAY -> keepStay(element, context);
            case VISIT, MEAL ->
                work.lock(new LockedVisit(
                        element.id(),
                        element.day(),
                        Optional.of(element.start()).filter(start -> withTime)));
        }
    }

    private static void keepRide(PresentElement ride, Context context) {
        Locks locks = context.brief().locks();
        Optional<String> id = Optional.of(ride.id());
        switch (direction(ride, context)) {
            case OUTBOUND ->
                context.work().setLocks(new Locks(id, locks.inbound(), locks.lodging(), locks.visits(), locks.rest()));
            case INBOUND ->
                context.work().setLocks(new Locks(locks.outbound(), id, locks.lodging(), locks.visits(), locks.rest()));
            default -> context.work().require(new RideDemand.Runs(Direction.EVERY, Choice.all(Set.of(ride.name()))));
        }
    }

    private static void keepStay(PresentElement stay, Context context) {
        if (context.trip().list(Sort.STAY).count() > 1) {
            context.work().require(new LodgingDemand.Properties(Choice.all(Set.of(stay.thing()))));
            return;
        }
        Locks locks = context.brief().locks();
        context.work()
                .setLocks(new Locks(
                        locks.outbound(), locks.inbound(), Optional.of(stay.id()), locks.visits(), locks.rest()));
    }

    /** Whether a ride leads away from home, home, or from one city to the next. */
    static Direction direction(PresentElement ride, Context context) {
        List<PresentElement> rides = context.trip().list(Sort.RIDE).toList();
        if (ride.equals(rides.get(0))) {
            return Direction.OUTBOUND;
        }
        return context.brief().roundTrip() && ride.equals(rides.get(rides.size() - 1))
                ? Direction.INBOUND
                : Direction.EVERY;
    }
}
