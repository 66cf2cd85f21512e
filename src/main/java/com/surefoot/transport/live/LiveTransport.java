package com.surefoot.transport.live;

import com.surefoot.transport.RideId;
import com.surefoot.transport.timetable.RunId;
import java.util.List;
import java.util.Optional;

/**
 * Who can say what happens right now. What is no longer fresh is not known any more: that nothing is known of a run does
 * not mean that it goes as planned.
 */
public interface LiveTransport {

    /** What is known of a run of a source's timetable, or of one that was added to it. */
    Optional<LiveRun> findRun(String source, RunId run);

    /** What is known of a ride. */
    Optional<LiveRide> findRide(RideId ride);

    /** The runs that a source's timetable does not have. */
    List<LiveRun> listAdded(String source);

    /** What travellers on a ride are warned of, at any time from when it leaves to when it arrives by the timetable. */
    List<Alert> listAlerts(RideId ride);
}
