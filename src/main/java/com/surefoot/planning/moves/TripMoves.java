package com.surefoot.planning.moves;

import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.Route;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.TripPlan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** An endless supply of random changes to a plan, made for trips. */
public final class TripMoves implements MoveIteratorFactory<TripPlan, TripMove> {

    @Override
    public long getSize(ScoreDirector<TripPlan> director) {
        TripPlan plan = director.getWorkingSolution();
        return (long) plan.setting().spots().size() * plan.days().size()
                + plan.outbound().size();
    }

    /** @throws UnsupportedOperationException always: there is no first and no last change, only random ones */
    @Override
    public Iterator<TripMove> createOriginalMoveIterator(ScoreDirector<TripPlan> director) {
        throw new UnsupportedOperationException(
                "Trip moves have no original order. Maybe select them in random order?");
    }

    @Override
    public Iterator<TripMove> createRandomMoveIterator(ScoreDirector<TripPlan> director, Random random) {
        Draw draw = new Draw(director.getWorkingSolution(), random);
        Iterator<Optional<TripMove>> moves = Stream.generate(draw).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public TripMove next() {
                Optional<TripMove> move = moves.next();
                while (move.isEmpty()) {
                    move = moves.next();
                }
                return move.get();
            }
        };
    }

    /** Draws one change at random from the plan as it stands. */
    private static final class Draw implements Supplier<Optional<TripMove>> {

        private final TripPlan plan;
        private final Frame frame;
        private final Random random;

        Draw(TripPlan plan, Random random) {
            this.plan = plan;
            this.frame = plan.frame();
            this.random = random;
        }

        @Override
        public Optional<TripMove> get() {
            int kind = random.nextInt(20);
            if (kind < 6) {
                return insert();
            }
            if (kind < 11) {
                return replace();
            }
            if (kind < 13) {
                return remove();
            }
            if (kind < 16) {
                return relocate();
            }
            if (kind < 18) {
                return reverse();
            }
            return reframe();
        }

        /** Puts a spot that is in no day where it fits best in a random day. */
        private Optional<TripMove> insert() {
            DayPlan day = any(plan.days());
            return anyUnvisited().map(spot -> reroute(Map.of(day, bestInsertion(day, day.route(), spot))));
        }

        /** Takes a spot out and puts another of its sort where it fits best. */
        private Optional<TripMove> replace() {
            DayPlan day = any(plan.days());
            if (day.route().size() == 0) {
                return Optional.empty();
            }
            int position = random.nextInt(day.route().size());
            boolean meal = day.route().get(position).isMeal();
            return anyUnvisited().filter(spot -> spot.isMeal() == meal).map(spot -> {
                Route rest = day.route().without(position);
                return reroute(Map.of(day, bestInsertion(day, rest, spot)));
            });
        }

        private Optional<TripMove> remove() {
            DayPlan day = any(plan.days());
            if (day.route().size() == 0) {
                return Optional.empty();
            }
            int position = random.nextInt(day.route().size());
            return Optional.of(reroute(Map.of(day, day.route().without(position))));
        }

        /** Moves a spot to where it fits best in a random day, perhaps the same. */
        private Optional<TripMove> relocate() {
            DayPlan from = any(plan.days());
            DayPlan to = any(plan.days());
            if (from.route().size() == 0) {
                return Optional.empty();
            }
            int position = random.nextInt(from.route().size());
            Spot spot = from.route().get(position);
            Route rest = from.route().without(position);
            if (from == to) {
                return Optional.of(reroute(Map.of(from, bestInsertion(from, rest, spot))));
            }
            return Optional.of(reroute(Map.of(from, rest, to, bestInsertion(to, to.route(), spot))));
        }

        private Optional<TripMove> reverse() {
            DayPlan day = any(plan.days());
            int size = day.route().size();
            if (size < 2) {
                return Optional.empty();
            }
            int from = random.nextInt(size - 1);
            int to = from + 2 + random.nextInt(size - from - 1);
            return Optional.of(reroute(Map.of(day, day.route().reversing(from, to))));
        }

        private Optional<TripMove> reframe() {
            TripMove move =
                    switch (random.nextInt(3)) {
                        case 0 -> TripMove.reframe(frame, any(plan.outbound()), frame.inbound(), frame.lodging());
                        case 1 -> TripMove.reframe(frame, frame.outbound(), any(plan.inbound()), frame.lodging());
                        default -> TripMove.reframe(frame, frame.outbound(), frame.inbound(), any(plan.lodging()));
                    };
            return Optional.of(move);
        }

        private TripMove reroute(Map<DayPlan, Route> routes) {
            return TripMove.reroute(frame, routes);
        }

        private Route bestInsertion(DayPlan day, Route route, Spot spot) {
            return Insertion.best(day, plan.setting(), route, spot).route();
        }

        private Optional<Spot> anyUnvisited() {
            List<Spot> spots = plan.setting().spots();
            BitSet visited = new BitSet(spots.size());
            plan.days().forEach(day -> day.route().spots().forEach(spot -> visited.set(spot.index())));
            List<Spot> unvisited = new ArrayList<>(spots);
            unvisited.removeIf(spot -> visited.get(spot.index()));
            return unvisited.isEmpty() ? Optional.empty() : Optional.of(any(unvisited));
        }

        private <T> T any(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
