package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether an itinerary does what is asked of it, one demand at a time. */
public final class RequirementAudit {

    private final Trail trail;
    private final Whereabouts places;

    /** @param places finds a place by the name a demand gives it, where the itinerary itself does not lead there */
    public RequirementAudit(TripBrief brief, Itinerary itinerary, Function<String, Optional<Place>> places) {
        this.trail = new Trail(brief, itinerary);
        this.places = new Whereabouts(itinerary, places);
    }

    /** Why a demand is not met, in one sentence with the values at fault; empty if it is. */
    public Optional<String> findBreach(Demand demand) {
        if (demand instanceof MoneyDemand money) {
            return new MoneyAudit(trail).findBreach(money);
        }
        if (demand instanceof RideDemand ride) {
            return new RideAudit(trail).findBreach(ride);
        }
        if (demand instanceof InCityDemand inCity) {
            return new InCityAudit(trail).findBreach(inCity);
        }
        if (demand instanceof LodgingDemand lodging) {
            return new LodgingAudit(trail, places).findBreach(lodging);
        }
        if (demand instanceof SightDemand sight) {
            return new SightAudit(trail).findBreach(sight);
        }
        if (demand instanceof MealDemand meal) {
            return new MealAudit(trail).findBreach(meal);
        }
        return demand instanceof PaceDemand pace ? new PaceAudit(trail).findBreach(pace) : findBreach((AnyOf) demand);
    }

    private Optional<String> findBreach(AnyOf choice) {
        List<String> breaches = new ArrayList<>();
        for (Demand alternative : choice.alternatives()) {
            Optional<String> breach = findBreach(alternative);
            if (breach.isEmpty()) {
                return Optional.empty();
            }
            breaches.add(breach.get());
        }
        return Optional.of("none of the alternatives holds: " + String.join("; ", breaches));
    }
}
