package com.surefoot.narration.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lets through what a trip can be about, whoever made it out: days to come, and names that are no essays. */
record Plausible(LocalDate today) {

    private static final int FARTHEST_YEARS = 5;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TRIP = 366;

    /** What was understood, with what is implausible among what was not. */
    Understood of(Understood understood) {
        List<Heard> heard = new ArrayList<>();
        List<Span> left = new ArrayList<>(understood.notUnderstood());
        for (Heard each : understood.heard()) {
            if (holds(each.point())) {
                heard.add(each);
            } else if (left.stream().noneMatch(span -> span.from() <= each.from() && each.to() <= span.to())) {
                left.add(new Span(each.from(), each.to()));
            }
        }
        left.sort(Comparator.comparing(Span::from));
        return new Understood(heard, left);
    }

    /** A draft that was kept for a while may be about days that have gone by. */
    Draft of(Draft draft) {
        return new Draft(draft.points().stream().filter(this::holds).toList());
    }

    private boolean holds(Point point) {
        if (point instanceof Point.Start start) {
            return isToCome(start.day());
        }
        if (point instanceof Point.End end) {
            return isToCome(end.day());
        }
        if (point instanceof Point.Within within) {
            return isToCome(within.days().last());
        }
        if (point instanceof Point.Either either) {
            return isToCome(either.one()) && isToCome(either.other());
        }
        if (point instanceof Point.Length length) {
            return length.days() <= LONGEST_TRIP;
        }
        return isName(point);
    }

    private static boolean isName(Point point) {
        if (point instanceof Point.Origin origin) {
            return isName(origin.city());
        }
        if (point instanceof Point.Towns towns) {
            return towns.cities().stream().allMatch(Plausible::isName);
        }
        if (point instanceof Point.MustSee must) {
            return isName(must.sight());
        }
        return !(point instanceof Point.Land land) || isName(land.name());
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    private boolean isToCome(LocalDate day) {
        return !day.isBefore(today) && day.isBefore(today.plusYears(FARTHEST_YEARS));
    }
}
