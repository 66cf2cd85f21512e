package com.surefoot.planning.search;

import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Rule;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.JourneyTable;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Segment;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Chooses rides and rooms: a good start, and changes worth trying. */
final class Frames {

    /** How many of the worthiest spots a property is measured by. */
    private static final int LANDMARKS = 12;

    /** How many rides near to one in time, and how many cheap ones, may take its place. */
    private static final int RIVALS = 8;

    /** Doublings of the price of money until nothing but money counts. */
    private static final int DOUBLINGS = 24;

    private final TripProblem problem;
    private final List<List<LegOption>> legs;
    private final List<List<LodgingOption>> stays;
    private final List<double[]> remoteness;

    Frames(TripProblem problem) {
        this.problem = problem;
        this.remoteness = problem.segments().stream().map(this::remoteness).toList();
        this.legs = IntStream.range(0, problem.legs().size())
                .mapToObj(leg -> problem.legs().get(leg).stream()
                        .sorted(Comparator.comparingDouble(option -> loss(leg, option, 1)))
                        .toList())
                .toList();
        this.stays = problem.segments().stream().map(segment -> sorted(segment)).toList();
    }

    private List<LodgingOption> sorted(Segment segment) {
        List<LodgingOption> options = problem.stays().get(segment.index());
        return IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparingDouble(stay -> loss(segment, stay, 1)))
                .map(options::get)
                .toList();
    }

    /**
     * The frame that is best by itself within its budgets, with something left for the days.
     *
     * @param reserve minor units the days will need at the least
     * @return empty if even the cheapest rides and rooms cannot be had together
     */
    Optional<Frame> first(long reserve) {
        Optional<Frame> fallback = Optional.empty();
        double price = 1;
        for (int i = 0; i <= DOUBLINGS; i++, price *= 2) {
            Optional<Frame> frame = best(price).filter(this::fits);
            if (frame.isPresent() && rest(frame.get()) >= reserve) {
                return frame;
            }
            if (frame.isPresent()) {
                fallback = frame;
            }
        }
        return fallback;
    }

    /** What the whole budget leaves to the days; {@link Long#MAX_VALUE} without one. */
    long rest(Frame frame) {
        long total = problem.rules().cap(Spending.TOTAL);
        return total == Long.MAX_VALUE ? total : total - frame.cost(problem.segments());
    }

    boolean fits(Frame frame) {
        return frame.collision() == 0
                && frame.isSold(problem.segments())
                && frame.rideCost() <= problem.rules().cap(Spending.INTERCITY)
                && frame.lodgingCost(problem.segments()) <= problem.rules().cap(Spending.LODGING)
                && rest(frame) >= 0;
    }

    /** Why there is no frame at all, which the cheapest rides and rooms tell. */
    Optional<Conflict> findObstacle() {
        Optional<Frame> cheapest = best(Math.pow(2, DOUBLINGS));
        if (cheapest.isEmpty()) {
            return Optional.of(new Conflict(
                    Rule.DIRECTIONS, "no ride on leaves after the ride before has arrived", Optional.empty()));
        }
        if (!cheapest.get().isSold(problem.segments())) {
            return Optional.of(new Conflict(
                    Rule.LODGING, "no room is sold for just the nights that the rides leave", Optional.empty()));
        }
        return first(0).isPresent() ? Optional.empty() : Optional.of(tooDear(cheapest.get()));
    }

    private Conflict tooDear(Frame cheapest) {
        long rooms = cheapest.lodgingCost(problem.segments());
        if (cheapest.rideCost() > problem.rules().cap(Spending.INTERCITY)) {
            return overBudget("the cheapest rides cost ", cheapest.rideCost());
        }
        return rooms > problem.rules().cap(Spending.LODGING)
                ? overBudget("the cheapest rooms cost ", rooms)
                : overBudget("the cheapest rides and rooms cost ", cheapest.rideCost() + rooms);
    }

    private Conflict overBudget(String what, long minor) {
        Money needed = problem.money(minor);
        return new Conflict(Rule.BUDGET, what + needed, Optional.of(needed));
    }

    /** The frame that is best by itself if nothing cost anything; in it is what is to stay. Empty if no rides fit together. */
    Optional<Frame> unpriced() {
        return best(0);
    }

    /** Frames that differ in one place to sleep, or in one ride, the nearest in time and the cheapest; within budgets or not. */
    List<Frame> listNeighbours(Frame frame) {
        List<Frame> all = new ArrayList<>();
        for (int leg = 0; leg < legs.size(); leg++) {
            for (LegOption option : rivals(leg, frame.legs().get(leg))) {
                all.add(refitted(frame.withLeg(leg, option), 1));
            }
        }
        for (int segment = 0; segment < stays.size(); segment++) {
            for (LodgingOption option : stays.get(segment)) {
                if (!option.equals(frame.stays().get(segment))) {
                    all.add(frame.withStay(segment, option));
                }
            }
        }
        return all;
    }

    private Set<LegOption> rivals(int leg, LegOption taken) {
        Comparator<LegOption> nearest =
                Comparator.comparingLong(option -> Math.abs((long) option.departs() - taken.departs()));
        Set<LegOption> rivals = new LinkedHashSet<>();
        for (Comparator<LegOption> order : List.of(nearest, Comparator.comparingLong(LegOption::cost))) {
            legs.get(leg).stream()
                    .filter(option -> !option.equals(taken))
                    .sorted(order)
                    .limit(RIVALS)
                    .forEach(rivals::add);
        }
        return rivals;
    }

    /** The rides that fit together and lose least, and the rooms likewise. */
    private Optional<Frame> best(double price) {
        return legs(price)
                .map(chosen -> new Frame(
                        chosen,
                        problem.segments().stream()
                                .map(segment ->
                                        problem.stays().get(segment.index()).get(bestStay(segment, price)))
                                .toList()))
                .map(frame -> refitted(frame, price));
    }

    /** With rooms for the nights that its rides leave, where those it has are sold for others. */
    private Frame refitted(Frame frame, double price) {
        Frame fitted = frame;
        for (Segment segment : problem.segments()) {
            if (!frame.isSold(segment, frame.stays().get(segment.index()))) {
                List<LodgingOption> options = problem.stays().get(segment.index());
                fitted = IntStream.range(0, options.size())
                        .filter(stay -> frame.isSold(segment, options.get(stay)))
                        .boxed()
                        .min(Comparator.comparingDouble(stay -> loss(segment, stay, price)))
                        .map(options::get)
                        .map(fitting(fitted, segment))
                        .orElse(fitted);
            }
        }
        return fitted;
    }

    private static Function<LodgingOption, Frame> fitting(Frame frame, Segment segment) {
        return option -> frame.withStay(segment.index(), option);
    }

    private int bestStay(Segment segment, double price) {
        return IntStream.range(0, problem.stays().get(segment.index()).size())
                .boxed()
                .min(Comparator.comparingDouble(stay -> loss(segment, stay, price)))
                .orElseThrow();
    }

    /** Dynamic programming over the rides in order: the least loss that ends with each option. */
    private Optional<List<LegOption>> legs(double price) {
        List<double[]> least = new ArrayList<>();
        List<int[]> before = new ArrayList<>();
        for (int leg = 0; leg < problem.legs().size(); leg++) {
            List<LegOption> options = problem.legs().get(leg);
            double[] losses = new double[options.size()];
            int[] previous = new int[options.size()];
            for (int i = 0; i < options.size(); i++) {
                previous[i] = leg == 0 ? -1 : bestBefore(leg, options.get(i), least.get(leg - 1));
                double until =
                        leg == 0 ? 0 : previous[i] < 0 ? Double.POSITIVE_INFINITY : least.get(leg - 1)[previous[i]];
                losses[i] = until + loss(leg, options.get(i), price);
            }
            least.add(losses);
            before.add(previous);
        }
        return trace(least, before);
    }

    private int bestBefore(int leg, LegOption option, double[] least) {
        int best = -1;
        List<LegOption> options = problem.legs().get(leg - 1);
        for (int i = 0; i < options.size(); i++) {
            boolean fits = options.get(i).free() <= option.due() && !Double.isInfinite(least[i]);
            if (fits && (best < 0 || least[i] < least[best])) {
                best = i;
            }
        }
        return best;
    }

    private Optional<List<LegOption>> trace(List<double[]> least, List<int[]> before) {
        double[] last = least.get(least.size() - 1);
        int option = IntStream.range(0, last.length)
                .boxed()
                .min(Comparator.comparingDouble(i -> last[i]))
                .orElseThrow();
        if (Double.isInfinite(last[option])) {
            return Optional.empty();
        }
        List<LegOption> chosen = new ArrayList<>();
        for (int leg = least.size() - 1; leg >= 0; leg--) {
            chosen.add(0, problem.legs().get(leg).get(option));
            option = before.get(leg)[option];
        }
        return Optional.of(chosen);
    }

    /** Points a ride loses: its own burden, the time it takes from the stay, and its price. */
    private double loss(int leg, LegOption option, double price) {
        double lost = option.burden()
                - option.favour()
                + price * option.cost() * problem.points().moneyUnit();
        if (leg < problem.segments().size()) {
            lost += 2.0 * option.free();
        }
        if (leg > 0) {
            lost -= 2.0 * option.due();
        }
        return lost;
    }

    private double loss(Segment segment, int stay, double price) {
        LodgingOption option = problem.stays().get(segment.index()).get(stay);
        return price
                        * option.cost(segment.firstDay(), segment.lastDay())
                        * problem.points().moneyUnit()
                - option.comfort(segment.firstDay(), segment.lastDay())
                + remoteness.get(segment.index())[stay] * 2 * problem.points().travelMinute() * (segment.nights() + 1);
    }

    /** Mean minutes from each property to what is most worth seeing. */
    private double[] remoteness(Segment segment) {
        JourneyTable journeys = problem.journeys(segment);
        List<Spot> landmarks = problem.spots().stream()
                .filter(spot -> spot.sight()
                        .filter(sight -> sight.city().equals(segment.city().id()))
                        .isPresent())
                .sorted(Comparator.comparingLong(Spot::worth).reversed())
                .limit(LANDMARKS)
                .toList();
        return problem.stays().get(segment.index()).stream()
                .mapToDouble(option -> landmarks.stream()
                        .mapToInt(spot -> Math.min(300, journeys.minutes(0, option.location(), spot.location())))
                        .average()
                        .orElse(0))
                .toArray();
    }

    /** A frame that differs in one ride or one place to sleep, better ones likelier; empty if there is no choice. */
    Optional<Frame> neighbour(Frame frame, Random random) {
        int choices = legs.size() + stays.size();
        int choice = random.nextInt(choices);
        if (choice < legs.size()) {
            LegOption option = pick(legs.get(choice), random);
            return changed(option.equals(frame.legs().get(choice)), refitted(frame.withLeg(choice, option), 1));
        }
        int stay = choice - legs.size();
        LodgingOption option = pick(stays.get(stay), random);
        return changed(option.equals(frame.stays().get(stay)), frame.withStay(stay, option));
    }

    private Optional<Frame> changed(boolean same, Frame frame) {
        return same || !fits(frame) ? Optional.empty() : Optional.of(frame);
    }

    private static <T> T pick(List<T> options, Random random) {
        double skewed = random.nextDouble();
        return options.get((int) (options.size() * skewed * skewed));
    }
}
