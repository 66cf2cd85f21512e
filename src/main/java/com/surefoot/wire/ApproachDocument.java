package com.surefoot.wire;

import com.surefoot.itinerary.Approach;
import com.surefoot.transport.incity.Ride;
import com.surefoot.transport.incity.Stage;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way to an activity, stage by stage.
 *
 * @param cost nothing for stages whose price is not known
 * @param source who found it
 */
@Serdeable
public record ApproachDocument(
        String mode, OffsetDateTime start, OffsetDateTime end, Amount cost, String source, List<StageDocument> stages) {

    /**
     * A part of the way in one mode.
     *
     * @param unitPrice of a ticket or a car; empty if it is not known
     * @param cost nothing if that is not known
     * @param units tickets or cars
     */
    @Serdeable
    public record StageDocument(
            String mode,
            String from,
            String to,
            OffsetDateTime start,
            OffsetDateTime end,
            long durationMinutes,
            long distanceMetres,
            Optional<Amount> unitPrice,
            int units,
            Amount cost,
            Optional<RideDocument> ride) {}

    /** The run that a stage is ridden on. */
    @Serdeable
    public record RideDocument(
            String line, String headsign, OffsetDateTime departure, OffsetDateTime arrival, boolean live) {

        static RideDocument of(Ride ride) {
            return new RideDocument(
                    ride.line(),
                    ride.headsign(),
                    ride.departure().toOffsetDateTime(),
                    ride.arrival().toOffsetDateTime(),
                    ride.live());
        }
    }

    static ApproachDocument of(Approach approach, int party) {
        List<StageDocument> stages = new ArrayList<>();
        ZonedDateTime time = approach.start();
        for (Stage stage : approach.journey().stages()) {
            stages.add(stage(stage, time, party));
            time = time.plus(stage.duration());
        }
        return new ApproachDocument(
                Words.of(approach.journey().mode()),
                approach.start().toOffsetDateTime(),
                approach.end().toOffsetDateTime(),
                Amount.of(approach.cost()),
                approach.journey().source(),
                stages);
    }

    private static StageDocument stage(Stage stage, ZonedDateTime start, int party) {
        return new StageDocument(
                Words.of(stage.mode()),
                stage.from().name(),
                stage.to().name(),
                start.toOffsetDateTime(),
                start.plus(stage.duration()).toOffsetDateTime(),
                stage.duration().toMinutes(),
                Math.round(stage.distance().metres()),
                stage.price().known().map(Amount::of),
                stage.unitsFor(party),
                Amount.of(stage.costFor(party)),
                stage.ride().map(RideDocument::of));
    }
}
