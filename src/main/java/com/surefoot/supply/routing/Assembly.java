package com.surefoot.supply.routing;

import com.surefoot.transport.incity.Departure;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Ride;
import com.surefoot.transport.incity.Stage;
import com.surefoot.transport.incity.Way;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a way of legs that were found: the way that is there first. */
public final class Assembly {

    /** Nobody waits longer for a metro; who has to is told that there is none. */
    public static final Duration LONGEST = Duration.ofHours(4);

    private final Departure departure;
    private final String source;
    private final Fares fares;

    /** @param source who found them, by name */
    public Assembly(Departure departure, String source) {
        this.departure = departure;
        this.source = source;
        this.fares = new Fares(departure.travel());
    }

    /** The way that is there first; {@link Way#NONE} if there is none within some hours. */
    public Way first(List<List<FoundLeg>> ways) {
        return ways.stream()
                .filter(this::isOfUse)
                .min(Comparator.comparing(Assembly::end))
                .<Way>map(legs -> new Way.Known(journey(legs)))
                .orElse(Way.NONE);
    }

    private boolean isOfUse(List<FoundLeg> legs) {
        Instant at = departure.at().toInstant();
        boolean rides = legs.stream().anyMatch(leg -> leg.mode() == departure.mode());
        return rides
                && departure.mode().ridden().containsAll(modes(legs))
                && !legs.get(0).start().isBefore(at)
                && Duration.between(at, end(legs)).compareTo(LONGEST) <= 0;
    }

    private static List<InCityMode> modes(List<FoundLeg> legs) {
        return legs.stream().map(FoundLeg::mode).filter(InCityMode::isRide).toList();
    }

    private static Instant end(List<FoundLeg> legs) {
        return legs.get(legs.size() - 1).end();
    }

    /** Stages end at whole minutes: inside before the true ones, so that no run has left, and the last one after. */
    private Journey journey(List<FoundLeg> legs) {
        List<Stage> stages = new ArrayList<>();
        Duration so = Duration.ZERO;
        for (int i = 0; i < legs.size(); i++) {
            FoundLeg leg = legs.get(i);
            boolean last = i == legs.size() - 1;
            Duration ends = ends(legs, i, so, last);
            Place from = i == 0 ? departure.from() : leg.from();
            Place to = last ? departure.to() : leg.to();
            stages.add(stage(leg, from, to, ends.minus(so)));
            so = ends;
        }
        return new Journey(departure.mode(), stages, source);
    }

    /** Who walks first sets out at once and waits at the stop. */
    private Duration ends(List<FoundLeg> legs, int number, Duration so, boolean last) {
        FoundLeg leg = legs.get(number);
        Duration end = leg.walked().isPresent() && !last
                ? so.plus(Duration.between(leg.start(), leg.end()))
                : Duration.between(departure.at().toInstant(), leg.end());
        return Duration.ofMinutes(last ? end.plusMinutes(1).minusNanos(1).toMinutes() : end.toMinutes());
    }

    private Stage stage(FoundLeg leg, Place from, Place to, Duration time) {
        Money nothing = Money.zero(departure.travel().currency());
        if (leg.walked().isPresent()) {
            return new Stage(InCityMode.WALK, from, to, time, leg.walked().get(), nothing, 0);
        }
        FoundLeg.Run run = leg.run().orElseThrow();
        Distance straight = leg.from().point().distanceTo(leg.to().point());
        Price price = fares.price(leg.mode(), straight, run);
        Distance way = run.way().orElse(fares.way(straight));
        return new Stage(leg.mode(), from, to, time, way, price, 1, Optional.of(ride(leg, run)));
    }

    private Ride ride(FoundLeg leg, FoundLeg.Run run) {
        return new Ride(
                run.line(),
                run.headsign(),
                leg.start().atZone(departure.at().getZone()),
                leg.end().atZone(departure.at().getZone()),
                run.live());
    }
}
