package com.surefoot.sights;

import com.surefoot.sights.OpeningRule.Join;
import com.surefoot.sights.OpeningRule.Span;
import com.surefoot.sights.OpeningRule.State;
import com.surefoot.travel.TimeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What the rules for one day come to, minute by minute, up to the end of the next day. */
final class DayHours {

    static final int DAY = 24 * 60;
    static final int HORIZON = 2 * DAY;

    private final BitSet open = new BitSet(HORIZON);
    private final BitSet unknown = new BitSet(HORIZON);

    /** Takes the next rule that speaks of the day. */
    void apply(OpeningRule rule, LocalDate day, Optional<Locality> place) {
        if (rule.join() == Join.REPLACES && !rule.closes()) {
            open.clear();
            unknown.clear();
        }
        for (Span span : rule.spansOn(day, place)) {
            if (rule.closes()) {
                open.clear(span.from(), span.until());
                unknown.clear(span.from(), span.until());
            } else {
                apply(span, span.certain() && rule.state() == State.OPEN, rule.join() == Join.FALLS_BACK);
            }
        }
    }

    private void apply(Span span, boolean opens, boolean fallback) {
        BitSet minutes = new BitSet(HORIZON);
        minutes.set(span.from(), span.until());
        if (fallback) {
            // a fallback speaks only of times on which nothing was said before
            minutes.andNot(opens ? unknown : open);
        }
        (opens ? open : unknown).or(minutes);
        (opens ? unknown : open).andNot(minutes);
    }

    /** Leaves certain only what is so by the other as well. */
    void agreeWith(DayHours other) {
        BitSet differing = (BitSet) open.clone();
        differing.xor(other.open);
        unknown.or(other.unknown);
        unknown.or(differing);
        open.and(other.open);
        unknown.andNot(open);
    }

    /** @param minute since the day's midnight, up to the end of the next day */
    OpeningState at(int minute) {
        if (open.get(minute)) {
            return OpeningState.OPEN;
        }
        return unknown.get(minute) ? OpeningState.UNKNOWN : OpeningState.CLOSED;
    }

    /** The open windows that begin on the day. */
    List<TimeWindow> listWindows(LocalDate day) {
        List<TimeWindow> windows = new ArrayList<>();
        int from = open.nextSetBit(0);
        while (from >= 0 && from < DAY) {
            int until = open.nextClearBit(from);
            windows.add(new TimeWindow(
                    day.atStartOfDay().plusMinutes(from), day.atStartOfDay().plusMinutes(until)));
            from = open.nextSetBit(until);
        }
        return List.copyOf(windows);
    }
}
