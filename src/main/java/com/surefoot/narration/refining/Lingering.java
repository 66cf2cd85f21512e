package com.surefoot.narration.refining;

import com.surefoot.itinerary.demand.SightDemand.Lasts;
import com.surefoot.narration.refining.PresentElement.Sort;
import java.time.Duration;
import java.util.Optional;

/** Longer at a sight, or not as long. */
final class Lingering implements Taking {

    /** More time or less, with nothing said of how much, is by half an hour. */
    private static final Duration USUAL = Duration.ofMinutes(30);

    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        Optional<Reference> what = context.find(said.get("what"));
        Optional<Duration> named = said.find("n").flatMap(context.amounts()::findDuration);
        if (what.isEmpty() || (named.isEmpty() && said.find("n").isPresent())) {
            return false;
        }
        if (what.get().list(Sort.VISIT).count() < what.get().elements().size()) {
            boolean isBed = what.get().isOnly(Sort.STAY);
            if (!isBed) {
                context.refuse("LASTS_AS_LONG");
            }
            return !isBed;
        }
        context.findClear(said.get("what"))
                .ifPresent(clear -> clear.elements().forEach(visit -> take(intent, visit, named, context)));
        return true;
    }

    private static void take(Intent intent, PresentElement visit, Optional<Duration> named, Context context) {
        Duration known = Duration.between(visit.start(), visit.end());
        Duration by = named.orElse(USUAL);
        switch (intent) {
            case LONGER_AT -> ask(visit, known.plus(by), DAY, context);
            case SHORTER_AT -> {
                if (known.compareTo(by) > 0) {
                    ask(visit, Duration.ZERO, known.minus(by), context);
                } else {
                    context.refuse("NO_TIME_LEFT");
                }
            }
            default -> ask(visit, by, by, context);
        }
    }

    private static void ask(PresentElement visit, Duration atLeast, Duration atMost, Context context) {
        context.work()
                .replace(
                        demand -> demand instanceof Lasts other
                                && other.name().filter(visit::isCalled).isPresent(),
                        new Lasts(Optional.of(visit.id()), atLeast, atMost));
    }
}
