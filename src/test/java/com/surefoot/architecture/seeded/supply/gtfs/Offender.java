package com.surefoot.architecture.seeded.supply.gtfs;

/** Breaks a rule on purpose, so that the rule is seen to bite. */
public interface Offender {

    void knows(com.surefoot.architecture.seeded.storage.Offender forbidden);

    void reads(com.google.transit.realtime.GtfsRealtime.FeedMessage message);

    void walks(com.graphhopper.util.shapes.GHPoint point);
}
