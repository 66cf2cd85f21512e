package com.surefoot.narration.refining;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.narration.refining.RefiningWords.Entry;
import com.surefoot.transport.TransportMode;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Other rides: later, earlier, by something else, without changes. */
final class Riding implements Taking {

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        return switch (intent) {
            case RIDE_BY -> by(said, context);
            case NOT_BY -> notBy(said, context);
            case NONSTOP -> nonstop(said, context);
            default -> at(intent == Intent.LATER_RIDE, said, context);
        };
    }

    private static boolean at(boolean later, Said said, Context context) {
        Optional<Reference> rides = context.find(said.get("what")).filter(found -> found.isOnly(Sort.RIDE));
        return rides.isPresent() && at(later, said, rides.get(), context);
    }

    /** After or before a time, or else after or before the present ride leaves. */
    static boolean at(boolean later, Said said, Reference rides, Context context) {
        context.findClear(said.get("what")).ifPresent(clear -> clear.elements().forEach(ride -> {
            Optional<LocalTime> time = said.find("time").flatMap(context.clocks()::findTime);
            ClockSpan span = later
                    ? ClockSpan.from(time.orElse(ride.start().plusMinutes(1)))
                    : ClockSpan.until(time.orElse(ride.start().minusMinutes(1)));
            Direction direction = Keeping.direction(ride, context);
            context.work().free(ride);
            context.work()
                    .replace(
                            demand -> demand instanceof RideDemand.Departs other && other.direction() == direction,
                            new RideDemand.Departs(direction, span));
        }));
        return rides.isOnly(Sort.RIDE);
    }

    private static boolean by(Said said, Context context) {
        Optional<TransportMode> mode = mode(said.get("mode"), context);
        Optional<Reference> rides = said.find("what").flatMap(context::find).filter(found -> found.isOnly(Sort.RIDE));
        boolean several = rides.isEmpty()
                && said.find("what")
                        .flatMap(what -> context.words().findWithin("mode", what))
                        .isPresent();
        if (mode.isEmpty() || several) {
            return false;
        }
        if (rides.filter(found -> found.elements().size() == 1).isPresent()) {
            onlyBy(mode.get(), rides.get().first(), context);
        } else {
            all(mode.get(), context);
        }
        return true;
    }

    /** Something instead of a ride, be it another way to go. */
    static boolean by(String wanted, Reference rides, Context context) {
        Optional<TransportMode> mode = mode(wanted, context);
        mode.ifPresent(found -> {
            if (rides.elements().size() == context.trip().list(Sort.RIDE).count()) {
                all(found, context);
            } else {
                rides.elements().forEach(ride -> onlyBy(found, ride, context));
            }
        });
        return mode.isPresent();
    }

    /** The one that is named; of several any would do, which is a wish. */
    private static Optional<TransportMode> mode(String text, Context context) {
        Set<String> all = context.words().list("mode").stream()
                .filter(entry -> Phrases.holds(text, entry.phrase()))
                .map(Entry::meaning)
                .collect(Collectors.toSet());
        return all.size() == 1 ? all.stream().findFirst().map(TransportMode::valueOf) : Optional.empty();
    }

    private static void all(TransportMode mode, Context context) {
        context.trip()
                .list(Sort.RIDE)
                .filter(ride -> !ride.mode().equals(Optional.of(mode)))
                .forEach(context.work()::free);
        context.work().drop(RideDemand.Modes.class::isInstance);
        context.work().change(brief -> brief.withModes(Set.of(mode)));
    }

    private static void onlyBy(TransportMode mode, PresentElement ride, Context context) {
        if (!ride.mode().equals(Optional.of(mode))) {
            context.work().free(ride);
        }
        // what was said of all rides would stand in its way
        context.work()
                .change(brief -> brief.modes().contains(mode) || brief.modes().isEmpty()
                        ? brief
                        : brief.withModes(plus(brief.modes(), mode)));
        context.work().require(new RideDemand.Modes(Keeping.direction(ride, context), Choice.only(Set.of(mode))));
    }

    private static Set<TransportMode> plus(Set<TransportMode> modes, TransportMode mode) {
        Set<TransportMode> all = new TreeSet<>(modes);
        all.add(mode);
        return all;
    }

    private static boolean notBy(Said said, Context context) {
        Optional<TransportMode> mode = mode(said.get("mode"), context);
        mode.ifPresent(found -> {
            context.trip()
                    .list(Sort.RIDE)
                    .filter(ride -> ride.mode().equals(mode))
                    .forEach(context.work()::free);
            context.work().require(new RideDemand.Modes(Direction.EVERY, Choice.none(Set.of(found))));
        });
        return mode.isPresent();
    }

    private static boolean nonstop(Said said, Context context) {
        Direction direction = said.find("what")
                .flatMap(context::find)
                .filter(found -> found.isOnly(Sort.RIDE) && found.elements().size() == 1)
                .map(found -> Keeping.direction(found.first(), context))
                .orElse(Direction.EVERY);
        context.work()
                .replace(
                        demand -> demand instanceof RideDemand.ChangesAtMost other && other.direction() == direction,
                        new RideDemand.ChangesAtMost(direction, 0));
        return true;
    }

    /** Not on this train or flight. */
    static void another(PresentElement ride, Context context) {
        context.work().free(ride);
        context.work().require(new RideDemand.Runs(Keeping.direction(ride, context), Choice.none(Set.of(ride.name()))));
    }
}
