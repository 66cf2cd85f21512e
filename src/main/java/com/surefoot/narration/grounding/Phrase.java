package com.surefoot.narration.grounding;

/** What is said in words that are fixed for each language, so that nobody can turn them around. */
public enum Phrase {
    /** Trips, by what is made most of in planning them; that is no claim that no other comes up to them in it. */
    BALANCED_TRIP,
    THRIFTY_TRIP,
    CAUTIOUS_TRIP,
    RELAXED_TRIP,
    FULL_TRIP,
    /** The one before. */
    EARLIER_TRIP,

    /** What paragraphs are about. */
    HEADING_WHY,
    HEADING_COMPARED,
    HEADING_CHANGES,
    HEADING_DAY,
    HEADING_COLOUR,
    HEADING_CAUTION,
    HEADING_LEFT_OUT,
    HEADING_REFUSAL,
    HEADING_EASING,
    HEADING_ALOUD,

    /** What something rests on. */
    TIMES_OF_RIDE,
    LATENESS,
    RATE_OF_ROOM,
    ROOM,
    WHEREABOUTS,
    HOURS,
    PRICE,
    WAY,

    /** Why something is left out. */
    NOTHING_KNOWN,
    SOURCES_DIFFER,
    TOO_LITTLE_TIME,
    NOT_SURE_ENOUGH,
    NOT_CERTIFIED,
    CERTIFICATE_WITHDRAWN,

    /** Terms of rooms. */
    ROOM_ONLY,
    WITH_BREAKFAST,
    HALF_BOARD,
    FULL_BOARD,
    NO_REFUND,

    /** Why there is no trip. */
    UNKNOWN_VALUE,
    OUTSIDE_TIMETABLES,
    CANNOT_BE_MET,
    NOTHING_RELIABLE,
    INVALID_BRIEF,

    /** What a brief asks for. */
    ASKED_ORIGIN,
    ASKED_DESTINATION,
    ASKED_DATES,
    ASKED_PARTY,
    ASKED_PACE,
    ASKED_TARGET,
    ASKED_LOCKS,
    ASKED_TASTES,
    ASKED_ROOM,
    ASKED_OTHER,
    ASKED_BUDGET,
    ASKED_LODGING_BUDGET,
    ASKED_RIDE_BUDGET,
    ASKED_CITY_BUDGET,
    ASKED_MEAL_BUDGET,
    ASKED_TICKET_BUDGET,
    ASKED_NIGHT_PRICE,
    ASKED_MEAL_PRICE,
    ASKED_TICKET_PRICE,
    ASKED_RIDE_MODES,
    ASKED_RIDES,
    ASKED_DEPARTURE,
    ASKED_ARRIVAL,
    ASKED_RIDE_LENGTH,
    ASKED_CHANGES,
    ASKED_CITY_MODES,
    ASKED_WALKING,
    ASKED_LODGING,
    ASKED_FEATURES,
    ASKED_ROOM_TYPE,
    ASKED_BEDS,
    ASKED_ROOMS,
    ASKED_HOUSE_RULES,
    ASKED_NEARNESS,
    ASKED_NIGHTS,
    ASKED_SIGHTS,
    ASKED_KINDS,
    ASKED_VISITS,
    ASKED_SIGHTS_A_DAY,
    ASKED_CUISINES,
    ASKED_RESTAURANTS,
    ASKED_MEALS,
    ASKED_BREAKFAST,
    ASKED_DAY_HOURS,
    ASKED_REST
}
