package com.surefoot.sights;

import com.surefoot.sights.OpeningRule.Join;
import com.surefoot.sights.OpeningRule.Span;
import com.surefoot.sights.OpeningRule.State;
import com.surefoot.travel.TimeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the rules for one day come to, minute by minute, up to the end of the next day. */
final class DayHours {

    static final int DAY = 24 * 60;
    static final int HORIZON = 2 * DAY;

    private final BitSet open = new BitSet(HORIZON);
    private final BitSet unknown = new BitSet(HORIZON);

    /** Takes the next rule that speaks of the day. */
    void apply(OpeningRule rule) {
        if (rule.join() == Join.REPLACES && !rule.closes()) {
            open.clear();
            unknown.clear();
        }
        for (Span span : rule.spans()) {
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
