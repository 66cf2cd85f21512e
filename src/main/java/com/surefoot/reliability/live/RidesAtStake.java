package com.surefoot.reliability.live;

import com.surefoot.reliability.element.RideAtStake;
import com.surefoot.transport.timetable.RunId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Knows which rides somebody counts on, on trips that have not begun. Each ride is told once, however many count on it. */
public interface RidesAtStake {

    /** Those on these runs of a source's timetable. */
    List<RideAtStake> listOnRuns(String source, Collection<RunId> runs, Instant now);

    /** Those by a source's timetable whose trips begin first. */
    List<RideAtStake> listSoonest(String source, Instant now, int most);
}
