package com.surefoot.narration.refining;

import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.PaceDemand.DayHours;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.narration.refining.RefiningWords.Entry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From when to when one is out, on all days of a trip or on one of them. */
final class Hours {

    private final Context context;

    Hours(Context context) {
        this.context = context;
    }

    /** Whether so many days are spoken of: a day later is none of this. */
    static boolean isInDays(Said said, Context context) {
        String counts = Stream.concat(
                        context.words().list("num").stream().map(Entry::phrase).map(Pattern::quote), Stream.of("\\d+"))
                .collect(Collectors.joining("|"));
        String days = context.words().list("dayword").stream()
                .map(Entry::phrase)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + counts + ") (?:" + days + ") (?:later|earlier|plus)")
                .matcher(said.text())
                .find();
    }

    /** Which day is spoken of, empty inside for all of them; empty, and told, if it is none on which this can be asked. */
    Optional<Optional<LocalDate>> day(Said said) {
        List<LocalDate> days = context.brief().dates().listDays();
        Optional<LocalDate> day =
                Qualifiers.of(said.text(), context.words(), days).day();
        if (day.isEmpty() && context.words().findWithin("day", said.text()).isPresent()) {
            context.refuse("NO_SUCH_DAY");
            return Optional.empty();
        }
        if (day.filter(days.get(0)::equals).isPresent()
                && context.trip().list(Sort.RIDE).findAny().isPresent()) {
            context.refuse("DAY_OF_ARRIVAL");
            return Optional.empty();
        }
        return Optional.of(day);
    }

    /** Those asked for, or else those of the pace. */
    ClockSpan known(Optional<LocalDate> day) {
        Pace pace = context.brief().pace();
        return list(day)
                .or(() -> list(Optional.empty()))
                .map(DayHours::within)
                .orElse(new ClockSpan(pace.dayStart(), pace.dayEnd()));
    }

    private Optional<DayHours> list(Optional<LocalDate> day) {
        return context.work()
                .list(DayHours.class)
                .filter(hours -> hours.on().equals(day))
                .findFirst();
    }

    /** Asks for them in place of those that are known. */
    void ask(Optional<LocalDate> day, LocalTime from, LocalTime until) {
        if (until.isBefore(from)) {
            context.refuse("NO_DAY_LEFT");
            return;
        }
        ClockSpan span = new ClockSpan(from, until);
        day.flatMap(single -> list(Optional.empty()).filter(all -> !holds(all.within(), span)))
                .ifPresent(all -> split(all, day.orElseThrow()));
        context.work()
                .replace(
                        demand -> demand instanceof DayHours other && other.on().equals(day), new DayHours(day, span));
    }

    private static boolean holds(ClockSpan all, ClockSpan span) {
        return all.contains(span.from()) && all.contains(span.until());
    }

    /** What is asked of every day would stand in the way of one: it is asked of each of the others. */
    private void split(DayHours all, LocalDate but) {
        context.work().drop(all::equals);
        context.brief().dates().listDays().stream()
                .filter(day -> !day.equals(but) && list(Optional.of(day)).isEmpty())
                .forEach(day -> context.work().require(new DayHours(Optional.of(day), all.within())));
    }
}
