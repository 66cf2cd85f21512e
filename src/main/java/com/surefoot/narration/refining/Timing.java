package com.surefoot.narration.refining;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.narration.refining.PresentElement.Sort;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/** Another time of the same day: for a visit, for one meal, or for all meals of a kind. */
final class Timing implements Taking {

    /** Who eats at one sits down half an hour before or after. */
    private static final Duration ABOUT = Duration.ofMinutes(30);

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        Optional<Reference> what = context.find(said.get("what")).filter(Ordering::isMovable);
        if (what.isEmpty()) {
            return false;
        }
        return intent == Intent.AT ? at(what.get(), said, context) : shift(intent == Intent.LATER, said, context);
    }

    /** A visit, or one meal of several, at a time; all meals of a kind at about a time. */
    private static boolean at(Reference what, Said said, Context context) {
        Optional<LocalTime> time = context.clocks().findTime(said.get("time"));
        boolean every = isEveryMeal(what.first(), said, context);
        if (time.isEmpty() || (what.elements().size() > 1 && !every)) {
            return false;
        }
        if (every) {
            askAll(what.first().meal().orElseThrow(), around(time.get()), context);
        } else {
            Ordering.put(
                    what.first(), what.first().day(), new ClockSpan(time.get(), time.get()), ClockSpan.ANY, context);
        }
        return true;
    }

    private static Optional<ClockSpan> around(LocalTime time) {
        LocalTime from = time.minus(ABOUT);
        LocalTime until = time.plus(ABOUT);
        return from.isBefore(until) ? Optional.of(new ClockSpan(from, until)) : Optional.empty();
    }

    private static boolean isEveryMeal(PresentElement element, Said said, Context context) {
        return element.sort() == Sort.MEAL
                && context.words()
                        .find("noun", context.words().withoutEnds("small", said.get("what")))
                        .isPresent();
    }

    /** By an hour, or by as much as is named; of meals that are meant all together, none is as late or as early any more. */
    private static boolean shift(boolean later, Said said, Context context) {
        Reference what = context.find(said.get("what")).orElseThrow();
        Duration by = context.amounts().findDuration(said.text()).orElse(Duration.ofHours(1));
        Optional<MealKind> meal = what.first().meal();
        boolean all = what.isOnly(Sort.MEAL)
                && what.elements().stream().allMatch(element -> element.meal().equals(meal))
                && isEveryMeal(what.first(), said, context);
        if (all) {
            shiftAll(meal.orElseThrow(), what, later, by, context);
            return true;
        }
        boolean single = !what.all() || what.elements().size() == 1;
        if (single) {
            context.findClear(said.get("what")).ifPresent(clear -> shiftOne(clear.first(), later, by, context));
        }
        return single;
    }

    private static void shiftAll(MealKind meal, Reference what, boolean later, Duration by, Context context) {
        Comparator<LocalTime> first = later ? Comparator.naturalOrder() : Comparator.reverseOrder();
        LocalTime from =
                what.elements().stream().map(PresentElement::start).min(first).orElseThrow();
        askAll(meal, shifted(from, later, by), context);
    }

    private static void askAll(MealKind meal, Optional<ClockSpan> wanted, Context context) {
        Optional<ClockSpan> span = wanted.filter(starts ->
                !starts.until().isBefore(meal.earliestStart()) && !starts.from().isAfter(meal.latestStart()));
        if (span.isEmpty()) {
            context.refuse("NO_SUCH_HOUR");
            return;
        }
        context.work()
                .replace(
                        demand -> demand instanceof MealDemand.Hours other && other.meal() == meal,
                        new MealDemand.Hours(meal, span.get()));
    }

    private static void shiftOne(PresentElement element, boolean later, Duration by, Context context) {
        shifted(element.start(), later, by)
                .ifPresentOrElse(
                        starts -> Ordering.put(element, element.day(), starts, ClockSpan.ANY, context),
                        () -> context.refuse("NO_SUCH_HOUR"));
    }

    /** Nothing where that is on another day. */
    private static Optional<ClockSpan> shifted(LocalTime known, boolean later, Duration by) {
        LocalTime time = later ? known.plus(by) : known.minus(by);
        boolean sameDay = by.compareTo(Duration.ofDays(1)) < 0 && time.isAfter(known) == later;
        return Optional.of(later ? ClockSpan.from(time) : ClockSpan.until(time)).filter(span -> sameDay);
    }
}
