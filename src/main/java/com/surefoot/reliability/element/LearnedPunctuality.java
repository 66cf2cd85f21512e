package com.surefoot.reliability.element;

import com.surefoot.reliability.delay.Delay;
import com.surefoot.reliability.delay.Delays;
import com.surefoot.reliability.delay.Ran;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How late rides are by the delays of their line and hour; where few are known, by those of their mode. */
public final class LearnedPunctuality implements Punctuality {

    /** What is usual counts as so many rides of each mode. */
    private static final int USUAL = 200;

    private final Delays delays;

    private LearnedPunctuality(Delays delays) {
        this.delays = delays;
    }

    /** By what is usual and what was reported. */
    public static LearnedPunctuality of(Collection<Ran> reported) {
        List<Ran> all = new ArrayList<>(reported);
        Stream.of(TransportMode.values()).forEach(mode -> all.addAll(usual(mode)));
        return new LearnedPunctuality(Delays.of(all));
    }

    /** Rides of which as many are as late as is usual for the mode. */
    private static List<Ran> usual(TransportMode mode) {
        List<String> company = List.of(mode.name().toLowerCase(Locale.ROOT));
        List<Ran> rides = new ArrayList<>();
        for (int i = 0; i < USUAL; i++) {
            rides.add(UsualPunctuality.slackFor(mode, (i + 0.5) / USUAL)
                    .map(slack -> Ran.late(company, Math.toIntExact(slack.toMinutes())))
                    .orElseGet(() -> Ran.cancelled(company)));
        }
        return rides;
    }

    private Delay delay(TransportOffer ride) {
        return delays.delay(RideCompany.of(ride));
    }

    @Override
    public double within(TransportOffer ride, Duration slack) {
        return delay(ride).within(Math.toIntExact(slack.toMinutes()));
    }

    @Override
    public Optional<Duration> slackFor(TransportOffer ride, double sure) {
        return delay(ride).bufferFor(sure).stream()
                .mapToObj(Duration::ofMinutes)
                .findFirst();
    }
}
