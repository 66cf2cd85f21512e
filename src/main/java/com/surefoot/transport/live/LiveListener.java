package com.surefoot.transport.live;

import java.util.Collection;

/** Hears what is told live, once for each message that counts. */
public interface LiveListener {

    /**
     * A feed has told something.
     *
     * @param source the source of the timetable that it is about
     */
    void heard(String source, Collection<LiveRun> runs, Collection<Alert> alerts);
}
