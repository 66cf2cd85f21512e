package com.surefoot.architecture.seeded.supply.osm;

/** Breaks rules on purpose, so that they are seen to bite. */
public interface Offender {

    void knows(com.surefoot.architecture.seeded.supply.gtfs.Offender forbidden);

    void reads(ch.poole.openinghoursparser.Rule forbidden);
}
