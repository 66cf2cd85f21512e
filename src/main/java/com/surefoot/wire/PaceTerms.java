package com.surefoot.wire;

import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.PaceDemand.Buffer;
import com.surefoot.itinerary.demand.PaceDemand.DayHours;
import com.surefoot.itinerary.demand.PaceDemand.RestADay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the days feel. */
final class PaceTerms {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    static final List<Term<?>> ALL = List.of(
            Term.object(
                    "dayHours",
                    DayHours.class,
                    List.of("on", "from", "until"),
                    PaceTerms::dayHours,
                    demand -> new Fields()
                            .withIfPresent("on", demand.on().map(LocalDate::toString))
                            .withAll(Spans.write(demand.within()))),
            minutes("restADay", RestADay.class, RestADay::new, RestADay::duration),
            minutes("departureBuffer", Buffer.class, Buffer::new, Buffer::duration));

    private PaceTerms() {}

    private static Optional<DayHours> dayHours(Element object) {
        Optional<LocalDate> on = object.child("on").date();
        return Spans.read(object).map(span -> new DayHours(on, span));
    }

    private static <D extends PaceDemand> Term<D> minutes(
            String key, Class<D> type, Function<Duration, D> maker, Function<D, Duration> duration) {
        return Term.number(
                key,
                type,
                "minutes",
                0,
                MINUTES_OF_A_DAY,
                minutes -> maker.apply(Duration.ofMinutes(minutes)),
                demand -> Math.toIntExact(duration.apply(demand).toMinutes()));
    }
}
