package com.surefoot.itinerary;

import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A brief while one thing of it is changed, so that all the others are copied in one place. */
final class BriefDraft {

    private final TripBrief before;

    Destination destination;
    boolean roundTrip;
    DateRange dates;
    Party party;
    Optional<Money> budget;
    Set<TransportMode> modes;
    RoomWish room;
    List<String> mustSees;
    Set<String> tastes;
    Pace pace;
    Locks locks;
    List<Requirement> requirements;
    Reliability reliability;

    BriefDraft(TripBrief before) {
        this.before = before;
        destination = before.destination();
        roundTrip = before.roundTrip();
        dates = before.dates();
        party = before.party();
        budget = before.budget();
        modes = before.modes();
        room = before.room();
        mustSees = before.mustSees();
        tastes = before.tastes();
        pace = before.pace();
        locks = before.locks();
        requirements = before.requirements();
        reliability = before.reliability();
    }

    TripBrief finish() {
        return new TripBrief(
                before.origin(),
                destination,
                roundTrip,
                dates,
                party,
                budget,
                modes,
                before.inCityModes(),
                room,
                mustSees,
                tastes,
                pace,
                locks,
                requirements,
                reliability);
    }
}
