package com.surefoot.narration.refining;

import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.SightDemand.When;
import com.surefoot.narration.refining.PresentElement.Sort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Another order: one thing before another, on another day, at another time. */
final class Ordering implements Taking {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        Optional<Reference> what = context.find(said.get("what")).filter(Ordering::isMovable);
        if (what.isEmpty()) {
            return false;
        }
        return intent == Intent.MOVE ? move(said, context) : beside(intent == Intent.BEFORE, said, context);
    }

    private static boolean isMovable(Reference found) {
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

    private static ClockSpan span(String part) {
        return switch (part) {
            case "MORNING" -> ClockSpan.until(NOON);
            case "AFTERNOON" -> new ClockSpan(NOON, EVENING);
            default -> ClockSpan.from(EVENING);
        };
    }

    private static void put(PresentElement element, LocalDate day, ClockSpan starts, ClockSpan ends, Context context) {
        context.work().keepOn(element.id(), day);
        context.work()
                .replace(
                        demand -> demand instanceof When other && element.isCalled(other.name()),
                        new When(element.id(), Optional.of(day), starts, ends));
    }
}
