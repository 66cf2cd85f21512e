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
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.DayTimetable.Slot;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.JourneyTable;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Segment;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.sights.Restaurant;
import com.surefoot.transport.incity.Journey;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a solved model back into an itinerary. */
public final class ItineraryBuilder {

    private final PlanningRequest request;
    private final TripProblem problem;
    private final Frame frame;
    private final List<DayTimetable> timetables;
    private final int party;
    private final List<List<Activity>> days = new ArrayList<>();

    private ItineraryBuilder(PlanningRequest request, TripPlan plan) {
        this.request = request;
        this.problem = plan.problem();
        this.frame = plan.frame();
        this.timetables = plan.days().stream().map(day -> day.timetable()).toList();
        this.party = request.brief().party().size();
        for (int day = 0; day < request.brief().dates().days(); day++) {
            days.add(new ArrayList<>());
        }
    }

    public static Itinerary build(PlanningRequest request, TripPlan plan) {
        return new ItineraryBuilder(request, plan).build();
    }

    private Itinerary build() {
        days.get(0).add(leg(frame.arrival(0), Optional.empty()));
        problem.parts().stream()
                .filter(part -> timetables.get(part.index()).bounds().here())
                .forEach(this::fill);
        List<Day> dated = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            dated.add(new Day(request.brief().dates().first().plusDays(day), days.get(day)));
        }
        return new Itinerary(
                request.origin(),
                problem.segments().stream().map(Segment::city).toList(),
                request.brief().party(),
                problem.segments().stream()
                        .flatMap(segment -> stays(segment).stream())
                        .toList(),
                dated);
    }

    private List<Stay> stays(Segment segment) {
        List<Stay> stays = new ArrayList<>();
        int last = frame.nights(segment) == 0 ? 0 : frame.lastDay(segment);
        int from = frame.firstDay(segment.index());
        while (from < last) {
            LodgingOption lodging = frame.stay(segment, from);
            int until =
                    Math.min(last, lodging.move().map(LodgingOption.Move::day).orElse(last));
            DateRange dates = new DateRange(
                    segment.calendar().dayAt(from), segment.calendar().dayAt(until));
            stays.add(new Stay(lodging.offer().orElseThrow(), lodging.rooms(), dates));
            from = until;
        }
        return stays;
    }

    /** The stay to which the night belongs that begins on a day. */
    private Optional<Stay> stay(Segment segment, int day) {
        LocalDate date = segment.calendar().dayAt(day);
        return stays(segment).stream()
                .filter(stay -> !date.isBefore(stay.dates().first())
                        && date.isBefore(stay.dates().last()))
                .findFirst();
    }

    private void fill(Part part) {
        List<Activity> activities = days.get(part.day());
        DayTimetable timetable = timetables.get(part.index());
        breakfast(part, timetable).ifPresent(activities::add);
        timetable.slots().stream().map(slot -> activity(part, timetable, slot)).forEach(activities::add);
        if (timetable.bounds().endsAtHotel()) {
            night(part, timetable).ifPresent(activities::add);
        } else {
            activities.add(rideOn(part, timetable));
        }
    }

    private Optional<Activity> breakfast(Part part, DayTimetable timetable) {
        if (!timetable.breakfastAtHotel(frame.stay(part.segment(), part.day() - 1), problem.rules())) {
            return Optional.empty();
        }
        TripCalendar calendar = part.segment().calendar();
        return stay(part.segment(), part.day() - 1)
                .map(found -> new Meal(
                        MealKind.BREAKFAST,
                        found.offer().property().place(),
                        Optional.empty(),
                        calendar.at(timetable.breakfastStart()),
                        calendar.at(timetable.bounds().from()),
                        Money.zero(part.segment().city().currency()),
                        Optional.empty()));
    }

    private Activity activity(Part part, DayTimetable timetable, Slot slot) {
        TripCalendar calendar = part.segment().calendar();
        Optional<Approach> approach = approach(
                part, timetable.route().style(), slot.from(), slot.spot().location(), slot.setsOut());
        Optional<Restaurant> restaurant = slot.spot().restaurant();
        return restaurant
                .<Activity>map(found -> new Meal(
                        Objects.requireNonNull(slot.window().meal(), "meal"),
                        found.place(),
                        restaurant,
                        calendar.at(slot.start()),
                        calendar.at(slot.end()),
                        found.pricePerPerson().orNothing().times(party),
                        approach))
                .orElseGet(() -> new Visit(
                        slot.spot().sight().orElseThrow(),
                        calendar.at(slot.start()),
                        calendar.at(slot.end()),
                        party,
                        approach));
    }

    private Optional<Night> night(Part part, DayTimetable timetable) {
        if (part.day() >= frame.lastDay(part.segment())) {
            return Optional.empty();
        }
        TripCalendar calendar = part.segment().calendar();
        DayTimetable next = timetables.get(part.index() + 1);
        int leaves = next.breakfastAtHotel(frame.stay(part.segment(), part.day()), problem.rules())
                ? next.breakfastStart()
                : next.bounds().from();
        int minutes = problem.journeys(part.segment())
                .minutes(
                        timetable.route().style(),
                        timetable.lastPlace(),
                        timetable.bounds().endLocation());
        int rest = Math.max(0, Math.min(problem.rules().rest(), leaves - timetable.reachesEnd()));
        Optional<Approach> approach = approach(
                part,
                timetable.route().style(),
                timetable.lastPlace(),
                timetable.bounds().endLocation(),
                timetable.ends() + rest);
        return stay(part.segment(), part.day())
                .map(found -> new Night(
                        found, calendar.at(timetable.ends() + rest + minutes), calendar.at(leaves), approach));
    }

    /** One sets out for a ride in time to be there when it is due, not as soon as there is nothing to do. */
    private Leg rideOn(Part part, DayTimetable timetable) {
        LegOption leg = frame.departure(part.segment().index());
        int station = timetable.bounds().endLocation();
        int style = timetable.route().style();
        int minutes = problem.journeys(part.segment()).minutes(style, timetable.lastPlace(), station);
        int setsOut = Math.max(timetable.ends(), leg.due() - minutes);
        return leg(leg, approach(part, style, timetable.lastPlace(), station, setsOut));
    }

    private Leg leg(LegOption leg, Optional<Approach> approach) {
        return new Leg(leg.offer(), leg.offer().unitsFor(party), approach);
    }

    private Optional<Approach> approach(Part part, int style, int from, int to, int setsOut) {
        JourneyTable journeys = problem.journeys(part.segment());
        Place start = journeys.place(from);
        if (start.equals(journeys.place(to))) {
            return Optional.empty();
        }
        Journey journey = journeys.journey(style, from, to);
        return Optional.of(new Approach(part.segment().calendar().at(setsOut), journey, journey.costFor(party)));
    }
}
