package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.DayTimetable.Slot;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.JourneyTable;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.incity.Journey;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a solved model back into an itinerary. */
public final class ItineraryBuilder {

    private final PlanningRequest request;
    private final TripPlan plan;
    private final Frame frame;
    private final TripCalendar calendar;
    private final JourneyTable journeys;
    private final int party;
    private final Optional<Stay> stay;

    private ItineraryBuilder(PlanningRequest request, TripPlan plan) {
        this.request = request;
        this.plan = plan;
        this.frame = plan.frame();
        this.calendar = plan.setting().calendar();
        this.journeys = plan.setting().journeys();
        this.party = request.brief().party().size();
        this.stay = stay();
    }

    public static Itinerary build(PlanningRequest request, TripPlan plan) {
        ItineraryBuilder builder = new ItineraryBuilder(request, plan);
        return new Itinerary(
                request.origin(),
                List.of(request.destination()),
                request.brief().party(),
                builder.stay.stream().toList(),
                plan.days().stream().map(builder::day).toList());
    }

    private Optional<Stay> stay() {
        LodgingOption lodging = frame.lodging();
        if (frame.nights() == 0) {
            return Optional.empty();
        }
        DateRange dates = new DateRange(calendar.dayAt(frame.firstDay()), calendar.dayAt(frame.lastDay()));
        return lodging.offer().map(offer -> new Stay(offer, lodging.rooms(), dates));
    }

    private Day day(DayPlan day) {
        List<Activity> activities = new ArrayList<>();
        if (day.index() == 0) {
            activities.add(new Leg(frame.outbound().offer(), party, Optional.empty()));
        }
        DayTimetable timetable = day.timetable();
        if (timetable.presence().here()) {
            breakfast(timetable).ifPresent(activities::add);
            timetable.slots().stream().map(this::activity).forEach(activities::add);
            if (timetable.presence().endsAtHotel()) {
                night(day).ifPresent(activities::add);
            } else {
                activities.add(rideBack(timetable));
            }
        }
        return new Day(calendar.dayAt(day.index()), activities);
    }

    private Optional<Activity> breakfast(DayTimetable timetable) {
        if (!timetable.breakfastAtHotel(frame)) {
            return Optional.empty();
        }
        return stay.map(found -> new Meal(
                MealKind.BREAKFAST,
                found.offer().property().place(),
                Optional.empty(),
                calendar.at(timetable.breakfastStart()),
                calendar.at(timetable.presence().from()),
                money(0),
                Optional.empty()));
    }

    private Activity activity(Slot slot) {
        Optional<Approach> approach = approach(slot.from(), slot.spot().location(), slot.setsOut());
        Optional<Restaurant> restaurant = slot.spot().restaurant();
        return restaurant
                .<Activity>map(found -> new Meal(
                        Objects.requireNonNull(slot.window().meal(), "meal"),
                        found.place(),
                        restaurant,
                        calendar.at(slot.start()),
                        calendar.at(slot.end()),
                        found.pricePerPerson().times(party),
                        approach))
                .orElseGet(() -> visit(slot, slot.spot().sight().orElseThrow(), approach));
    }

    private Visit visit(Slot slot, Sight sight, Optional<Approach> approach) {
        return new Visit(sight, calendar.at(slot.start()), calendar.at(slot.end()), party, approach);
    }

    private Optional<Night> night(DayPlan day) {
        DayTimetable timetable = day.timetable();
        DayTimetable next = plan.days().get(day.index() + 1).timetable();
        int leaves = next.breakfastAtHotel(frame)
                ? next.breakfastStart()
                : next.presence().from();
        Optional<Approach> approach =
                approach(timetable.lastPlace(), timetable.presence().endLocation(), timetable.ends());
        return stay.map(found -> new Night(found, calendar.at(timetable.reachesEnd()), calendar.at(leaves), approach));
    }

    /** One sets out for the ride back in time to be there when it is due, not as soon as there is nothing to do. */
    private Leg rideBack(DayTimetable timetable) {
        int station = timetable.presence().endLocation();
        int minutes = timetable.lastPlace() == station ? 0 : journeys.minutes(timetable.lastPlace(), station);
        int setsOut = Math.max(timetable.ends(), frame.inbound().due() - minutes);
        return new Leg(frame.inbound().offer(), party, approach(timetable.lastPlace(), station, setsOut));
    }

    private Optional<Approach> approach(int from, int to, int setsOut) {
        Place start = journeys.place(from);
        if (start.equals(journeys.place(to))) {
            return Optional.empty();
        }
        Journey journey = journeys.journey(from, to);
        return Optional.of(new Approach(calendar.at(setsOut), journey, journey.costFor(party)));
    }

    private Money money(long minor) {
        return new Money(minor, request.destination().currency());
    }
}
