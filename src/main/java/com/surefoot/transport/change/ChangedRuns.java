package com.surefoot.transport.change;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of single runs when a timetable took the place of another. */
public final class ChangedRuns {

    private final TimetableState before;
    private final Map<VisibleRun, List<RunChange>> changes;

    /** @param before the timetable that was replaced, told which trips are followed */
    public ChangedRuns(TimetableState before, TimetableChange change) {
        this.before = before;
        this.changes = change.changes().stream()
                .filter(one -> !(one instanceof RunChange.Appeared))
                .collect(groupingBy(ChangedRuns::old));
    }

    private static VisibleRun old(RunChange change) {
        if (change instanceof RunChange.Changed changed) {
            return changed.before();
        }
        return ((RunChange.Vanished) change).run();
    }

    /**
     * What happened to a run of the old timetable.
     *
     * @param tripId of a trip that was followed
     * @return empty if it goes as it did, whatever it is called now, or nothing is known of that day
     */
    public Optional<RunChange> find(String tripId, LocalDate serviceDay) {
        return before.findRun(tripId).stream()
                .flatMap(run -> changes.getOrDefault(run, List.of()).stream())
                .filter(change -> change.days().contains(serviceDay))
                .findFirst();
    }
}
