package com.surefoot.narration.refining;

import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.InCityDemand.WalkAtMost;
import com.surefoot.itinerary.demand.SightDemand.ADay;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.travel.Distance;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;

/** How full and how long the days are, and how far one walks. */
final class Pacing implements Taking {

    /** Less walking, with nothing said of how much less, is by a quarter at the least. */
    private static final int LESS_PERCENT = 75;

    private static final int ROUND_METRES = 100;

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        if (Hours.isInDays(said, context)) {
            return false;
        }
        switch (intent) {
            case LESS_WALKING -> walkLess(said, context);
            case MORE_WALKING -> walkMore(context);
            case SLOWER -> slower(context);
            case FULLER -> fuller(context);
            case START_LATER, START_EARLIER -> begin(intent == Intent.START_LATER, said, context);
            default -> end(intent == Intent.BACK_LATER, said, context);
        }
        return true;
    }

    private static void walkLess(Said said, Context context) {
        Optional<Distance> asked = context.amounts().findDistance(said.text());
        Per per = context.words()
                .findWithin("per", said.text())
                .map(entry -> Per.valueOf(entry.meaning()))
                .orElse(Per.TRIP);
        double walked = context.trip().walked().metres();
        if (asked.isEmpty() && walked < ROUND_METRES) {
            context.refuse("NO_WALKING");
            return;
        }
        int percent = context.amounts()
                .findPercent(said.text())
                .map(less -> Math.max(0, 100 - less))
                .or(() ->
                        context.words().findWithin("much", said.text()).map(entry -> Integer.valueOf(entry.meaning())))
                .orElse(LESS_PERCENT);
        Distance most =
                asked.orElseGet(() -> new Distance(Math.floor(walked * percent / 100 / ROUND_METRES) * ROUND_METRES));
        Per bound = asked.isPresent() ? per : Per.TRIP;
        context.work()
                .replace(
                        demand -> demand instanceof WalkAtMost other && other.per() == bound,
                        new WalkAtMost(bound, most));
    }

    private static void walkMore(Context context) {
        if (!context.work().drop(WalkAtMost.class::isInstance)) {
            context.refuse("WALKING_IS_FREE");
        }
    }

    private static void slower(Context context) {
        Pace pace = context.brief().pace();
        if (pace != Pace.RELAXED) {
            context.work().change(brief -> brief.withPace(pace == Pace.FULL ? Pace.BALANCED : Pace.RELAXED));
            return;
        }
        int most = mostSights(context);
        if (most <= 1) {
            context.refuse("NO_SLOWER");
            return;
        }
        context.work().replace(ADay.class::isInstance, new ADay(0, most - 1));
    }

    private static void fuller(Context context) {
        Pace pace = context.brief().pace();
        boolean dropped = context.work().drop(ADay.class::isInstance);
        if (pace != Pace.FULL) {
            context.work().change(brief -> brief.withPace(pace == Pace.RELAXED ? Pace.BALANCED : Pace.FULL));
        } else if (!dropped) {
            context.refuse("NO_FULLER");
        }
    }

    /** On any day. */
    private static int mostSights(Context context) {
        return context
                .trip()
                .list(Sort.VISIT)
                .collect(Collectors.groupingBy(PresentElement::day, Collectors.summingInt(visit -> 1)))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static void begin(boolean later, Said said, Context context) {
        Hours hours = new Hours(context);
        hours.day(said).ifPresent(day -> {
            ClockSpan known = hours.known(day);
            hours.ask(day, at(said, known.from(), later, context), known.until());
        });
    }

    private static void end(boolean later, Said said, Context context) {
        Hours hours = new Hours(context);
        hours.day(said).ifPresent(day -> {
            ClockSpan known = hours.known(day);
            hours.ask(day, known.from(), at(said, known.until(), later, context));
        });
    }

    /** A time that is named, or an hour from now on, or as much as is named. */
    private static LocalTime at(Said said, LocalTime known, boolean later, Context context) {
        Optional<LocalTime> named = said.find("time").flatMap(context.clocks()::findTime);
        Duration by = context.amounts().findDuration(said.text()).orElse(Duration.ofHours(1));
        return named.orElseGet(() -> shifted(known, later ? by : by.negated()));
    }

    /** Not over midnight. */
    private static LocalTime shifted(LocalTime time, Duration by) {
        long minute = time.toSecondOfDay() / 60 + by.toMinutes();
        return LocalTime.MIN.plusMinutes(Math.max(0, Math.min(Duration.ofDays(1).toMinutes() - 1, minute)));
    }
}
