package com.surefoot.transport.change;

import com.surefoot.transport.timetable.DaySet;
import com.surefoot.travel.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two timetables on some days. */
final class Comparison {

    private final TimetableState before;
    private final TimetableState after;
    private final DateRange range;
    private final DaySet days;
    private final List<Rest> vanishing = new ArrayList<>();
    private final List<Rest> appearing = new ArrayList<>();
    private long same;

    Comparison(TimetableState before, TimetableState after, DateRange range) {
        this.before = before;
        this.after = after;
        this.range = range;
        this.days = DaySet.of(before.within(), range.listDays());
    }

    TimetableChange compare() {
        setTheSameAside();
        List<RunChange> changes = new ArrayList<>(new Pairing(vanishing, appearing).pair());
        long changed = changes.stream().mapToLong(Comparison::count).sum();
        vanishing.stream().filter(Rest::isLeft).forEach(rest -> changes.add(rest.vanished()));
        appearing.stream().filter(Rest::isLeft).forEach(rest -> changes.add(rest.appeared()));
        return new TimetableChange(
                Optional.of(range),
                count(before),
                count(after),
                same,
                changed,
                vanishing.stream().mapToLong(Rest::count).sum(),
                appearing.stream().mapToLong(Rest::count).sum(),
                changes);
    }

    private void setTheSameAside() {
        for (Map.Entry<Long, Pattern> entry : before.patterns().entrySet()) {
            Pattern old = entry.getValue();
            DaySet kept =
                    daysOf(after.patterns().get(entry.getKey())).and(old.days()).and(days);
            same += old.count(kept);
            vanishing.add(new Rest(old, old.days().and(days).minus(kept)));
        }
        for (Map.Entry<Long, Pattern> entry : after.patterns().entrySet()) {
            Pattern young = entry.getValue();
            DaySet old = daysOf(before.patterns().get(entry.getKey()));
            appearing.add(new Rest(young, young.days().and(days).minus(old)));
        }
        vanishing.removeIf(rest -> !rest.isLeft());
        appearing.removeIf(rest -> !rest.isLeft());
    }

    private DaySet daysOf(@Nullable Pattern pattern) {
        return pattern == null ? DaySet.none(before.within()) : pattern.days();
    }

    private long count(TimetableState state) {
        return state.patterns().values().stream()
                .mapToLong(pattern -> pattern.count(pattern.days().and(days)))
                .sum();
    }

    private static long count(RunChange change) {
        return change instanceof RunChange.Changed changed
                ? (long) changed.days().size() * changed.before().times()
                : 0;
    }
}
