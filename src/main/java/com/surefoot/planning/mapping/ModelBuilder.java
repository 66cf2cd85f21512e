package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.model.JourneyTable;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripSetting;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Builds the solver's model of a request: numbers for places, minutes for moments, minor units for money. */
public final class ModelBuilder {

    /** A taxi's base price is about what this many minutes of a traveller's holiday are worth. */
    private static final int MINUTES_OF_TAXI_BASE = 18;

    /** Where a budget is below so many times the cheapest trip, time is worth little against money. */
    private static final double TIGHT = 1.6;

    /** Where only the least cost counts, money weighs so many times as much as usual. */
    private static final int THRIFT = 20;

    /** Two meals a day, and a fifth of the tables shut or out of the way. */
    private static final int FED_DAYS_OF_TEN_TABLES = 4;

    private final PlanningRequest request;
    private final boolean thrifty;
    private final TripBrief brief;
    private final int party;
    private final TripCalendar calendar;
    private final Locations locations = new Locations();

    private ModelBuilder(PlanningRequest request, boolean thrifty) {
        this.request = request;
        this.thrifty = thrifty;
        this.brief = request.brief();
        this.party = brief.party().size();
        this.calendar = new TripCalendar(brief.dates(), request.destination().zone());
    }

    /** The model with nothing decided yet. */
    public static TripPlan build(PlanningRequest request) {
        return new ModelBuilder(request, false).build();
    }

    /** The same with the budget left out and money weighing far more: its solution is about the cheapest trip. */
    public static TripPlan buildThrifty(PlanningRequest request) {
        return new ModelBuilder(request, true).build();
    }

    private TripPlan build() {
        Worth worth = new Worth(brief.tastes());
        Shortlist shortlist = new Shortlist(request, mandatoryIds(), worth::of);
        List<Spot> spots = spots(shortlist, worth);
        List<LegOption> outbound = legs(request.outbound(), true);
        List<LegOption> inbound = legs(request.inbound(), false);
        List<LodgingOption> lodging = lodging(shortlist);
        long cheapest = cheapest(outbound, inbound, lodging, spots);
        long budget =
                thrifty ? Long.MAX_VALUE : brief.budget().map(Money::minor).orElse(Long.MAX_VALUE);
        JourneyTable journeys = new JourneyTable(
                request.travel(), brief.inCityModes(), party, minutePrice(budget, cheapest), locations.listPlaces());
        TripSetting setting = new TripSetting(
                calendar, brief.pace(), budget, reference(budget, cheapest), journeys, spots, mealsServed(spots));
        return new TripPlan(setting, outbound, inbound, lodging);
    }

    private long reference(long budget, long cheapest) {
        long usual = budget == Long.MAX_VALUE ? 2 * cheapest : budget;
        return Math.max(1, thrifty ? usual / THRIFT : usual);
    }

    private Set<String> mandatoryIds() {
        Set<String> ids = new HashSet<>(request.mustSees());
        brief.locks().visits().stream().map(LockedVisit::id).forEach(ids::add);
        return ids;
    }

    private List<Spot> spots(Shortlist shortlist, Worth worth) {
        Windows windows = new Windows(calendar, brief.pace());
        Set<String> mandatory = mandatoryIds();
        List<Spot> spots = new ArrayList<>();
        for (Sight sight : shortlist.listSights()) {
            List<List<StartWindow>> open = windows.of(sight, lockOf(sight.id()));
            spots.add(new Spot(
                    spots.size(),
                    locations.numberOf(sight.place()),
                    Optional.of(sight),
                    Optional.empty(),
                    open,
                    mandatory.contains(sight.id()),
                    worth.of(sight),
                    sight.ticket().times(party).minor()));
        }
        for (Restaurant restaurant : shortlist.listRestaurants(worth::of)) {
            List<List<StartWindow>> open = windows.of(restaurant, lockOf(restaurant.id()));
            spots.add(new Spot(
                    spots.size(),
                    locations.numberOf(restaurant.place()),
                    Optional.empty(),
                    Optional.of(restaurant),
                    open,
                    mandatory.contains(restaurant.id()),
                    worth.of(restaurant),
                    restaurant.pricePerPerson().times(party).minor()));
        }
        return spots;
    }

    private Optional<LockedVisit> lockOf(String id) {
        return brief.locks().visits().stream()
                .filter(lock -> lock.id().equals(id))
                .findFirst();
    }

    private List<LegOption> legs(List<TransportOffer> offers, boolean outbound) {
        return Shortlist.unbeaten(offers).stream()
                .map(offer -> new LegOption(
                        offer,
                        locations.numberOf(outbound ? offer.to() : offer.from()),
                        calendar.minuteOf(offer.departure()),
                        calendar.minuteAfter(offer.arrival()),
                        offer.price().times(party).minor()))
                .toList();
    }

    private List<LodgingOption> lodging(Shortlist shortlist) {
        if (brief.dates().nights() == 0) {
            return List.of(LodgingOption.NONE);
        }
        return shortlist.listLodging().stream().map(this::lodging).toList();
    }

    private LodgingOption lodging(LodgingOffer offer) {
        int rooms = brief.room().rooms().orElse(offer.roomType().roomsFor(party));
        return new LodgingOption(
                Optional.of(offer),
                locations.numberOf(offer.property().place()),
                rooms,
                offer.priceFor(rooms, 1).minor());
    }

    /** About the least such a trip can cost. */
    private long cheapest(
            List<LegOption> outbound, List<LegOption> inbound, List<LodgingOption> lodging, List<Spot> spots) {
        long rides = outbound.stream().mapToLong(LegOption::cost).min().orElse(0)
                + inbound.stream().mapToLong(LegOption::cost).min().orElse(0);
        long nights = lodging.stream().mapToLong(LodgingOption::nightly).min().orElse(0)
                * brief.dates().nights();
        long meals = spots.stream()
                .filter(Spot::isMeal)
                .map(Spot::cost)
                .sorted(Comparator.naturalOrder())
                .limit(2L * brief.dates().days())
                .mapToLong(Long::longValue)
                .sum();
        return Math.max(1, rides + nights + meals);
    }

    private double minutePrice(long budget, long cheapest) {
        double usual = request.travel()
                .taxi()
                .map(taxi -> (double) taxi.base().minor() / MINUTES_OF_TAXI_BASE * party)
                .orElse((double) cheapest / (brief.dates().days() * 600));
        return thrifty || budget < cheapest * TIGHT ? usual / 4 : usual;
    }

    /** A table is taken but once, so a long stay in a small city outlasts its restaurants: later days need no meal. */
    private List<Set<MealKind>> mealsServed(List<Spot> spots) {
        long fedDays = spots.stream().filter(Spot::isMeal).count() * FED_DAYS_OF_TEN_TABLES / 10;
        List<Set<MealKind>> served = new ArrayList<>();
        for (int day = 0; day < brief.dates().days(); day++) {
            Set<MealKind> meals = EnumSet.noneOf(MealKind.class);
            for (Spot spot : day < fedDays ? spots : List.<Spot>of()) {
                spot.windows(day).stream()
                        .map(StartWindow::meal)
                        .filter(Objects::nonNull)
                        .forEach(meals::add);
            }
            served.add(meals);
        }
        return served;
    }
}
