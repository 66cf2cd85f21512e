package com.surefoot.supply.gtfsrt;

/** What a message may hold that cannot be relied on. Each is passed over and counted; the rest of the message is read. */
public enum Oddity {
    DIFFERENTIAL("messages that tell changes only, which are not read"),
    OLDER("messages that are older than the one before"),
    CLOCK_AHEAD("from a clock that is ahead"),
    UNDATED("without a time"),
    STALE("too old to be live"),

    MISSING_PARTS("entities without a part that has to be there"),
    NOTHING("entities with nothing in them that is known"),
    VEHICLE("vehicle positions, which are not read"),
    DELETED("entities to be deleted, of which a whole message has none"),
    SAME_ID("entities with the id of another; the later one counts"),
    SAME_RUN("trip updates of a run that has another; the newer one counts"),
    UNKNOWN_VALUE("values that are not known"),

    NO_TRIP_ID("trip updates that name no trip"),
    UNKNOWN_TRIP("trip updates of trips that the timetable does not have"),
    OTHER_ROUTE("trip updates of trips that the timetable has on another route"),
    OTHER_START("trip updates of trips that the timetable has at another time"),
    NO_START("trip updates of repeated trips that do not say which repetition"),
    BROKEN_DATE("trip updates with a date that is none"),
    NO_SERVICE("trip updates of days on which the trip does not run"),
    UNCLEAR_DAY("trip updates of which it is not clear what day they are about"),

    UNKNOWN_STOP("stops that the trip, or the timetable, does not have"),
    UNCLEAR_STOP("stops that the trip calls at several times"),
    OTHER_SEQUENCE("stops that the timetable has at another place of the trip"),
    NO_TIMES("stops without a time, or too few of them"),
    UNLIKELY_TIME("times more than a day off"),
    BACKWARDS("trip updates whose stops or times run backwards"),

    NO_SELECTOR("alerts that are for nobody"),
    BROKEN_PERIOD("periods that end before they begin");

    private final String words;

    Oddity(String words) {
        this.words = words;
    }

    /** What it is, of several, in a sentence. */
    public String words() {
        return words;
    }
}
