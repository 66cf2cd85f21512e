package com.surefoot.planning.departures;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for the runs of an itinerary's rides inside cities, each once. */
final class Timing {

    private final PlanningRequest request;
    private final boolean walksAreBounded;
    private final Map<Question, Way> asked = new HashMap<>();

    private record Question(InCityMode mode, Place from, Place to, ZonedDateTime at) {}

    Timing(PlanningRequest request) {
        this.request = request;
        walksAreBounded = request.brief().listRequirements().stream()
                .anyMatch(requirement -> requirement.demand() instanceof InCityDemand.WalkAtMost);
    }

    /**
     * The itinerary on the runs there are. Where nobody can tell, and where what is found does not fit in, all stays as it is.
     *
     * @param found hears of what was found, and what does not fit in
     */
    Itinerary time(Itinerary planned, Corrections found) {
        List<Day> days = planned.days().stream()
                .map(day -> new Day(
                        day.date(),
                        day.activities().stream()
                                .map(activity -> time(activity, planned, found))
                                .toList()))
                .toList();
        return new Itinerary(planned.origin(), planned.cities(), planned.party(), planned.stays(), days);
    }

    private Activity time(Activity activity, Itinerary planned, Corrections found) {
        Optional<Approach> approach = activity.approach();
        Optional<Approach> timed = approach.map(way -> time(way, planned.party().size(), found));
        return timed.equals(approach) ? activity : with(activity, timed);
    }

    private Approach time(Approach planned, int party, Corrections found) {
        InCityMode mode = planned.journey().mode();
        if (!mode.isRide()) {
            return planned;
        }
        Way way = ask(planned);
        if (way instanceof Way.Known known && fits(known.journey(), planned, party)) {
            found.confirm(planned.journey());
            Money cost = known.journey().costFor(party);
            return new Approach(planned.start(), known.journey(), cost);
        }
        if (!(way instanceof Way.Unknown)) {
            found.add(planned.journey(), way);
        }
        return planned;
    }

    private Way ask(Approach planned) {
        List<Stage> stages = planned.journey().stages();
        Question question = new Question(
                planned.journey().mode(),
                stages.get(0).from(),
                stages.get(stages.size() - 1).to(),
                planned.start());
        return asked.computeIfAbsent(question, this::ask);
    }

    private Way ask(Question question) {
        CityTravel travel = nearest(question.from().point()).travel();
        return travel.router()
                .departing(new Departure(travel, question.mode(), question.from(), question.to(), question.at()));
    }

    private CityChoice nearest(GeoPoint point) {
        return request.cities().stream()
                .min(Comparator.comparing(city -> city.city().area().centre().distanceTo(point)))
                .orElseThrow();
    }

    private boolean fits(Journey found, Approach planned, int party) {
        return found.duration().compareTo(planned.journey().duration()) <= 0
                && (found.isPriced() || !planned.journey().isPriced())
                && found.costFor(party).minor() <= planned.cost().minor()
                && (!walksAreBounded
                        || found.walked().compareTo(planned.journey().walked()) <= 0);
    }

    private static Activity with(Activity activity, Optional<Approach> approach) {
        if (activity instanceof Visit visit) {
            return new Visit(visit.sight(), visit.start(), visit.end(), visit.tickets(), approach);
        }
        if (activity instanceof Meal meal) {
            return new Meal(
                    meal.kind(), meal.place(), meal.restaurant(), meal.start(), meal.end(), meal.cost(), approach);
        }
        if (activity instanceof Night night) {
            return new Night(night.stay(), night.start(), night.end(), approach);
        }
        Leg leg = (Leg) activity;
        return new Leg(leg.offer(), leg.tickets(), approach);
    }
}
