package com.surefoot.narration.refining;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.SightDemand.When;
import com.surefoot.narration.refining.PresentElement.Sort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Another order: one thing before another, on another day, at another time. */
final class Ordering implements Taking {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        if (intent == Intent.NOT_ON && said.find("what").isEmpty()) {
            return refuseDay(said, context);
        }
        Optional<Reference> what = context.find(said.get("what")).filter(Ordering::isMovable);
        if (what.isEmpty()) {
            return false;
        }
        return switch (intent) {
            case MOVE -> move(said, context);
            case NOT_ON -> notOn(said, context);
            default -> beside(intent == Intent.BEFORE, said, context);
        };
    }

    static boolean isMovable(Reference found) {
        return found.elements().stream()
                .allMatch(element -> element.sort() == Sort.VISIT || element.sort() == Sort.MEAL);
    }

    private static boolean beside(boolean before, Said said, Context context) {
        Optional<Reference> others = said.find("other").flatMap(context::find);
        if (others.isEmpty()) {
            return false;
        }
        context.findClear(said.get("what")).map(Reference::first).ifPresent(what -> {
            PresentElement other = others.get().elements().stream()
                    .filter(one -> one.day().equals(what.day()))
                    .findFirst()
                    .orElseGet(others.get()::first);
            put(
                    what,
                    other.day(),
                    before ? ClockSpan.ANY : ClockSpan.from(other.end()),
                    before ? ClockSpan.until(other.start()) : ClockSpan.ANY,
                    context);
        });
        return true;
    }

    private static boolean move(Said said, Context context) {
        String when = said.find("when").orElse("");
        Qualifiers to =
                Qualifiers.of(when, context.words(), context.brief().dates().listDays());
        Optional<LocalTime> time =
                to.head().isEmpty() ? Optional.empty() : context.clocks().findTime(to.head());
        if (to.day().isEmpty() && to.part().isEmpty() && time.isEmpty()) {
            return false;
        }
        context.findClear(said.get("what")).ifPresent(clear -> clear.elements()
                .forEach(element -> put(
                        element,
                        to.day().orElse(element.day()),
                        time.map(at -> new ClockSpan(at, at))
                                .or(() -> to.part().map(Ordering::span))
                                .orElse(ClockSpan.ANY),
                        ClockSpan.ANY,
                        context)));
        return true;
    }

    private static boolean refuseDay(Said said, Context context) {
        List<LocalDate> days = context.brief().dates().listDays();
        boolean isDay = day(said, days, context).isPresent();
        if (isDay) {
            context.refuse("NOT_ON_WHAT");
        }
        return isDay;
    }

    /** On any other day of the trip. */
    private static boolean notOn(Said said, Context context) {
        List<LocalDate> days = context.brief().dates().listDays();
        Optional<LocalDate> day = day(said, days, context);
        if (day.isEmpty() || !context.find(said.get("what")).orElseThrow().isOnly(Sort.VISIT)) {
            return false;
        }
        List<LocalDate> others =
                days.stream().filter(other -> !other.equals(day.get())).toList();
        if (others.isEmpty()) {
            context.refuse("NO_OTHER_DAY");
            return true;
        }
        context.findClear(said.get("what"))
                .ifPresent(clear -> clear.elements().forEach(visit -> putOnOne(others, visit, context)));
        return true;
    }

    /** A day and nothing else. */
    private static Optional<LocalDate> day(Said said, List<LocalDate> days, Context context) {
        Qualifiers named = Qualifiers.of(said.get("day"), context.words(), days);
        return named.day().filter(day -> named.head().isEmpty());
    }

    private static void putOnOne(List<LocalDate> days, PresentElement visit, Context context) {
        List<Demand> ways = days.stream()
                .<Demand>map(day -> new When(visit.id(), Optional.of(day), ClockSpan.ANY, ClockSpan.ANY))
                .toList();
        context.work().keepOn(visit.id(), visit.day());
        context.work().replace(demand -> isWhen(demand, visit), ways.size() == 1 ? ways.get(0) : new AnyOf(ways));
    }

    private static boolean isWhen(Demand demand, PresentElement element) {
        return (demand instanceof When other && element.isCalled(other.name()))
                || (demand instanceof AnyOf any && any.alternatives().stream().allMatch(each -> isWhen(each, element)));
    }

    private static ClockSpan span(String part) {
        return switch (part) {
            case "MORNING" -> ClockSpan.until(NOON);
            case "AFTERNOON" -> new ClockSpan(NOON, EVENING);
            default -> ClockSpan.from(EVENING);
        };
    }

    static void put(PresentElement element, LocalDate day, ClockSpan starts, ClockSpan ends, Context context) {
        context.work().keepOn(element.id(), day);
        context.work()
                .replace(demand -> isWhen(demand, element), new When(element.id(), Optional.of(day), starts, ends));
    }
}
