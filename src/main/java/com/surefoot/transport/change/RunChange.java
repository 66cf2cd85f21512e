package com.surefoot.transport.change;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.timetable.DaySet;

/** What happened to a run, on all days on which the same happened to it. */
public sealed interface RunChange {

    /** The service days. */
    DaySet days();

    /** It is there no more. */
    record Vanished(VisibleRun run, DaySet days) implements RunChange {

        public Vanished {
            requireNonNull(run, "run");
            requireNonNull(days, "days");
        }
    }

    /** It goes at other times, by other stations or under another number. */
    record Changed(VisibleRun before, VisibleRun after, DaySet days) implements RunChange {

        public Changed {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
            requireNonNull(days, "days");
        }
    }

    /** It was not there before. */
    record Appeared(VisibleRun run, DaySet days) implements RunChange {

        public Appeared {
            requireNonNull(run, "run");
            requireNonNull(days, "days");
        }
    }
}
