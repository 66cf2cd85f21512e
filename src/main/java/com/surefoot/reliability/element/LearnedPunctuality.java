package com.surefoot.reliability.element;

import com.surefoot.evidence.FactId;
import com.surefoot.reliability.delay.Delay;
import com.surefoot.reliability.delay.Outlook;
import com.surefoot.reliability.delay.Ran;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How late rides are by the delays of their line and hour, and by what became of rides like them on days like theirs; where
 * few are known, by those of their mode.
 */
public final class LearnedPunctuality implements Punctuality {

    /** What is usual counts as so many rides of each mode. */
    private static final int USUAL = 200;

    private final Outlook outlook;

    private LearnedPunctuality(Outlook outlook) {
        this.outlook = outlook;
    }

    /**
     * By what is usual and what was reported.
     *
     * @param today on which it is asked: what was lately so counts for rides up to tomorrow
     */
    public static LearnedPunctuality of(Collection<Ran> reported, LocalDate today) {
        List<Ran> all = new ArrayList<>(reported);
        Stream.of(TransportMode.values()).forEach(mode -> all.addAll(usual(mode)));
        return new LearnedPunctuality(Outlook.of(all, today));
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
        return outlook.delay(RideCompany.of(ride), ride.departure().toLocalDate());
    }

    @Override
    public double within(TransportOffer ride, Duration slack) {
        return delay(ride).within(Math.toIntExact(slack.toMinutes()));
    }

    @Override
    public double within(FactId arrival, Duration slack) {
        return RideCompany.findDay(arrival)
                .map(day -> outlook.delay(RideCompany.of(arrival), day).within(Math.toIntExact(slack.toMinutes())))
                .orElse(0.0);
    }

    @Override
    public Optional<Duration> slackFor(TransportOffer ride, double sure) {
        return delay(ride).bufferFor(sure).stream()
                .mapToObj(Duration::ofMinutes)
                .findFirst();
    }
}
