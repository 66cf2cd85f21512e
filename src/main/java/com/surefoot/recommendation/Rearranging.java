package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Neighbourhood;
import com.surefoot.planning.api.Neighbourhood.Rival;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.Scout;
import com.surefoot.recommendation.Options.Choice;
import com.surefoot.recommendation.Options.Closed;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.recommendation.SureTrips.Planned;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a trip could have in the place of one of its elements. What the planner sees at a glance is planned with all
 * else kept, one after the other, as long as there is time: a choice that is told can be had, for what is told.
 */
public final class Rearranging {

    /** Choices told at the most. */
    private static final int MOST = 5;

    /** Rivals tried however long it takes. */
    private static final int FEWEST = 2;

    /** Things told at the most that cannot be had. */
    private static final int MOST_CLOSED = 3;

    private final Supply supply;
    private final Planner planner;
    private final Scout scout;
    private final Assessor assessor;
    private final Duration time;

    /**
     * Creates one.
     *
     * @param time after which no further choice is planned
     */
    public Rearranging(Supply supply, Planner planner, Scout scout, Assessor assessor, Duration time) {
        this.supply = requireNonNull(supply, "supply");
        this.planner = requireNonNull(planner, "planner");
        this.scout = requireNonNull(scout, "scout");
        this.assessor = requireNonNull(assessor, "assessor");
        this.time = requireNonNull(time, "time");
    }

    /**
     * What could be in the place of one element.
     *
     * @param brief with all of the trip to stay where it can
     * @param one of what stays
     * @throws IllegalArgumentException if it does not stay
     */
    public Found look(TripBrief brief, Flavour flavour, Kept one) {
        if (!brief.locks().rest().contains(one)) {
            throw new IllegalArgumentException("'%s' on %s is not in the trip. Maybe send all of it as 'locks.rest'?"
                    .formatted(one.id(), one.day()));
        }
        try {
            SureTrips trips = SureTrips.of(brief, supply, planner, assessor);
            return new Found.Open(look(trips, brief, flavour, one));
        } catch (RefusedException e) {
            return new Found.Shut(
                    new Refused(brief, e.reason(), e.faults(), List.of(), List.of(), List.of(), e.missing()));
        }
    }

    /** What came of looking. */
    public sealed interface Found {

        /** The brief leads to a trip. */
        record Open(Options options) implements Found {}

        /** It does not. */
        record Shut(Refused refused) implements Found {}
    }

    private Options look(SureTrips trips, TripBrief brief, Flavour flavour, Kept one) {
        Edit edit = new Edit(trips.brief(), one, trips.offered());
        Neighbourhood around = scout.lookAround(
                trips.request(edit.freed()), flavour, brief.locks().rest(), one);
        List<Choice> choices = choices(trips, new Edit(brief, one, trips.offered()), flavour, around.rivals());
        List<Closed> closed = around.rivals().stream()
                .filter(rival ->
                        choices.stream().noneMatch(choice -> choice.id().equals(rival.id())))
                .flatMap(rival -> rival.breaks().stream().map(rule -> new Closed(rival.id(), rival.name(), rule)))
                .limit(MOST_CLOSED)
                .toList();
        return new Options(choices, closed, around.landings());
    }

    private List<Choice> choices(SureTrips trips, Edit asked, Flavour flavour, List<Rival> rivals) {
        Edit edit = new Edit(trips.brief(), asked.one(), asked.cities());
        long end = System.nanoTime() + time.toNanos();
        List<Choice> choices = new ArrayList<>();
        int tried = 0;
        for (Rival rival : rivals) {
            boolean enough = choices.size() == MOST || (tried >= FEWEST && System.nanoTime() > end);
            if (!enough && (rival.breaks().isEmpty() || edit.isOfFrame())) {
                tried++;
                plan(trips, edit, flavour, rival)
                        .map(found -> new Choice(rival.id(), rival.name(), asked.with(rival.id()), found.candidate()))
                        .ifPresent(choices::add);
            }
        }
        return choices;
    }

    /** A trip that has the one thing, and not the other any more. */
    private static Optional<Planned> plan(SureTrips trips, Edit edit, Flavour flavour, Rival rival) {
        return trips.plan(edit.with(rival.id()), flavour) instanceof Planned planned
                        && edit.isMade(planned.candidate().itinerary(), rival.id())
                ? Optional.of(planned)
                : Optional.empty();
    }
}
