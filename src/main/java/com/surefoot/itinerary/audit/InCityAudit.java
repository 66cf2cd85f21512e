package com.surefoot.itinerary.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import com.surefoot.itinerary.audit.Trail.Way;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.WalkAtMost;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether one gets around in cities as asked. */
final class InCityAudit {

    private static final Trait<Way, InCityMode> MODE =
            Trait.of("way", "mode", InCityAudit::shown, InCityAudit::modes, (own, asked) -> own == asked);

    /** A centimetre, in metres: sums of fractions of metres differ with their order. */
    private static final double ROUNDING = 0.01;

    private final Trail trail;
    private final List<Way> ways;

    InCityAudit(Trail trail) {
        this.trail = trail;
        this.ways = trail.listWays();
    }

    Optional<String> findBreach(InCityDemand demand) {
        if (demand instanceof InCityDemand.Modes modes) {
            return modes.modes().quantifier() == Quantifier.ONLY
                    ? findOther(modes.modes().of())
                    : MODE.findBreach(modes.modes(), ways);
        }
        if (demand instanceof InCityDemand.TaxiBeyond beyond) {
            return findBreach(beyond);
        }
        if (demand instanceof WalkAtMost walk) {
            return switch (walk.per()) {
                case WAY -> findFarWalk(walk);
                case DAY -> findFarDay(walk);
                case TRIP -> findFarTrip(walk);
            };
        }
        return demand instanceof InCityDemand.Cars cars
                ? findUnits(InCityMode.TAXI, cars.count(), "cars")
                : findUnits(InCityMode.METRO, ((InCityDemand.MetroTickets) demand).count(), "tickets");
    }

    /** Whoever asks for nothing but the metro does not ride a bus to it either. */
    private Optional<String> findOther(Set<InCityMode> allowed) {
        return ways.stream()
                .filter(way -> !allowed.containsAll(modes(way)))
                .findFirst()
                .map(way -> "%s is by %s, and only %s are allowed".formatted(shown(way), modes(way), allowed));
    }

    private Optional<String> findBreach(InCityDemand.TaxiBeyond demand) {
        double most = demand.distance().metres();
        return ways.stream()
                .filter(way ->
                        way.approach().journey().mode() != InCityMode.TAXI && metres(way, false) > most + ROUNDING)
                .findFirst()
                .map(way -> "%s is %.0f m long, more than %.0f m, and by %s"
                        .formatted(
                                shown(way),
                                metres(way, false),
                                most,
                                way.approach().journey().mode()));
    }

    private Optional<String> findFarWalk(WalkAtMost demand) {
        double most = demand.distance().metres();
        return ways.stream()
                .filter(way -> metres(way, true) > most + ROUNDING)
                .findFirst()
                .map(way -> "%s has %.0f m on foot, more than %.0f m".formatted(shown(way), metres(way, true), most));
    }

    private Optional<String> findFarDay(WalkAtMost demand) {
        double most = demand.distance().metres();
        Map<LocalDate, Double> days =
                ways.stream().collect(groupingBy(Way::date, TreeMap::new, summingDouble(way -> metres(way, true))));
        return days.entrySet().stream()
                .filter(day -> day.getValue() > most + ROUNDING)
                .findFirst()
                .map(day -> "on %s one walks %.0f m, more than %.0f m".formatted(day.getKey(), day.getValue(), most));
    }

    private Optional<String> findFarTrip(WalkAtMost demand) {
        double most = demand.distance().metres();
        double walked = ways.stream().mapToDouble(way -> metres(way, true)).sum();
        return walked > most + ROUNDING
                ? Optional.of("on the whole trip one walks %.0f m, more than %.0f m".formatted(walked, most))
                : Optional.empty();
    }

    private Optional<String> findUnits(InCityMode mode, int count, String what) {
        return ways.stream()
                .flatMap(way -> way.approach().journey().stages().stream()
                        .filter(stage -> stage.mode() == mode && stage.unitsFor(trail.party()) != count)
                        .map(stage -> "%s by %s takes %d %s, not %d"
                                .formatted(shown(way), mode, stage.unitsFor(trail.party()), what, count)))
                .findFirst();
    }

    private static double metres(Way way, boolean onFoot) {
        return way.approach().journey().stages().stream()
                .filter(stage -> !onFoot || stage.mode() == InCityMode.WALK)
                .map(Stage::distance)
                .mapToDouble(distance -> distance.metres())
                .sum();
    }

    /** What it is called, and all that is ridden on it. */
    private static List<InCityMode> modes(Way way) {
        Journey journey = way.approach().journey();
        return Stream.concat(
                        Stream.of(journey.mode()),
                        journey.stages().stream().map(Stage::mode).filter(InCityMode::isRide))
                .distinct()
                .toList();
    }

    private static String shown(Way way) {
        return "the way to %s on %s".formatted(way.to().startsAt().name(), way.date());
    }
}
