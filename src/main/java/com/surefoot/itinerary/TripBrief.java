package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What a traveller wants of a trip from home to one city or several, and back unless it is one-way.
 *
 * @param origin a city, in the traveller's own words
 * @param destination where to
 * @param roundTrip whether it ends where it began
 * @param dates from the day of departure to the day of return
 * @param budget for everything and everybody; empty means no limit
 * @param modes how to travel between the cities; empty means any
 * @param inCityModes how to get around; walking is always allowed; empty means any
 * @param mustSees sights by id or name, each of them a must
 * @param tastes kinds of sights, tags and cuisines that are liked
 * @param requirements all else that is asked, in one vocabulary
 * @param reliability how sure it has to be
 */
public record TripBrief(
        String origin,
        Destination destination,
        boolean roundTrip,
        DateRange dates,
        Party party,
        Optional<Money> budget,
        Set<TransportMode> modes,
        Set<InCityMode> inCityModes,
        RoomWish room,
        List<String> mustSees,
        Set<String> tastes,
        Pace pace,
        Locks locks,
        List<Requirement> requirements,
        Reliability reliability) {

    /** Longer stays are moves, not trips. */
    public static final int LONGEST_DAYS = 30;

    public TripBrief {
        requireNonNull(origin, "origin");
        requireNonNull(destination, "destination");
        requireNonNull(party, "party");
        requireNonNull(room, "room");
        requireNonNull(pace, "pace");
        requireNonNull(locks, "locks");
        requireNonNull(reliability, "reliability");
        // in one order whatever order they came in, so that the same brief is planned the same way
        modes = Collections.unmodifiableSet(new TreeSet<>(modes));
        inCityModes = Collections.unmodifiableSet(new TreeSet<>(inCityModes));
        mustSees = List.copyOf(mustSees);
        tastes = Collections.unmodifiableSet(new TreeSet<>(tastes));
        requirements = List.copyOf(requirements);
        if (dates.days() > LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "A trip of %d days is too long; at most %d can be planned. Maybe split it?"
                            .formatted(dates.days(), LONGEST_DAYS));
        }
        if (budget.filter(money -> money.minor() <= 0).isPresent()) {
            throw new IllegalArgumentException(
                    "A budget of %s buys nothing. Maybe leave it out to plan without a limit?".formatted(budget.get()));
        }
    }

    /** A brief for a round trip that asks for nothing else, and for no promise. */
    public static TripBrief of(String origin, Destination destination, DateRange dates, Party party) {
        return new TripBrief(
                origin,
                destination,
                true,
                dates,
                party,
                Optional.empty(),
                Set.of(),
                Set.of(),
                RoomWish.ANY,
                List.of(),
                Set.of(),
                Pace.BALANCED,
                Locks.NONE,
                List.of(),
                Reliability.USUAL);
    }

    /** Everything that is asked, the short forms of the brief spelled out in the one vocabulary. */
    public List<Requirement> listRequirements() {
        List<Requirement> all = new ArrayList<>();
        budget.ifPresent(amount -> all.add(must(new SpendAtMost(Spending.TOTAL, amount), "/budget")));
        if (!modes.isEmpty()) {
            all.add(must(new RideDemand.Modes(RideDemand.Direction.EVERY, Choice.only(modes)), "/transportModes"));
        }
        if (!inCityModes.isEmpty()) {
            Set<InCityMode> allowed = EnumSet.copyOf(inCityModes);
            allowed.add(InCityMode.WALK);
            all.add(must(new InCityDemand.Modes(Choice.only(allowed)), "/inCityModes"));
        }
        room.type()
                .ifPresent(type -> all.add(must(new LodgingDemand.RoomTypes(Choice.any(Set.of(type))), "/room/type")));
        room.beds().ifPresent(beds -> all.add(must(new LodgingDemand.Beds(beds), "/room/beds")));
        room.rooms().ifPresent(rooms -> all.add(must(new LodgingDemand.Rooms(rooms), "/room/rooms")));
        if (!mustSees.isEmpty()) {
            all.add(must(new SightDemand.Sights(Choice.all(new LinkedHashSet<>(mustSees))), "/mustSee"));
        }
        all.addAll(requirements);
        return all;
    }

    /** The same brief for a trip to elsewhere. */
    public TripBrief withDestination(Destination other) {
        return with(draft -> draft.destination = other);
    }

    /** The same brief for a trip that does not come back. */
    public TripBrief oneWay() {
        return with(draft -> draft.roundTrip = false);
    }

    /** The same brief for other days. */
    public TripBrief withDates(DateRange others) {
        return with(draft -> draft.dates = others);
    }

    /** The same brief for other travellers. */
    public TripBrief withParty(Party other) {
        return with(draft -> draft.party = other);
    }

    /** The same brief with no limit to what is spent. */
    public TripBrief withoutBudget() {
        return with(draft -> draft.budget = Optional.empty());
    }

    /** The same brief with another budget. */
    public TripBrief withBudget(Money other) {
        return with(draft -> draft.budget = Optional.of(other));
    }

    /** The same brief with other ways to travel between the cities. */
    public TripBrief withModes(Set<TransportMode> others) {
        return with(draft -> draft.modes = others);
    }

    /** The same brief with another room. */
    public TripBrief withRoom(RoomWish other) {
        return with(draft -> draft.room = other);
    }

    /** The same brief with other sights that have to be seen. */
    public TripBrief withMustSees(List<String> others) {
        return with(draft -> draft.mustSees = others);
    }

    /** The same brief with other tastes. */
    public TripBrief withTastes(Set<String> others) {
        return with(draft -> draft.tastes = others);
    }

    /** The same brief at another pace. */
    public TripBrief withPace(Pace other) {
        return with(draft -> draft.pace = other);
    }

    /** The same brief with other locks. */
    public TripBrief withLocks(Locks others) {
        return with(draft -> draft.locks = others);
    }

    /** The same brief with other requirements besides its short forms. */
    public TripBrief withRequirements(List<Requirement> others) {
        return with(draft -> draft.requirements = others);
    }

    /** The same brief for a trip that is to be as sure as that. */
    public TripBrief withReliability(Reliability other) {
        return with(draft -> draft.reliability = other);
    }

    /** The same brief, to change as little as possible of an earlier itinerary. */
    public TripBrief keeping(Itinerary earlier) {
        return withLocks(locks.keeping(earlier));
    }

    private TripBrief with(Consumer<BriefDraft> change) {
        BriefDraft draft = new BriefDraft(this);
        change.accept(draft);
        return draft.finish();
    }

    private static Requirement must(Demand demand, String pointer) {
        return Requirement.must(demand, pointer);
    }
}
