package com.surefoot.show;

/** Why something is not done in a show. */
public enum Refusal {
    UNKNOWN_SHOW,
    UNKNOWN_ITEM,
    UNKNOWN_QUESTION,
    UNKNOWN_POLL,
    UNKNOWN_CARD,
    UNKNOWN_TRIP,
    /** The key of an overlay is none, or none any more. */
    UNKNOWN_OVERLAY,
    /** No key was shown, or one that is none. */
    WRONG_KEY,
    /** Only the host may do it. */
    HOST_ONLY,
    TOO_MANY_SHOWS,
    TRIP_NOT_WATCHED,
    TRIP_IN_RUNDOWN,
    RUNDOWN_FULL,
    /** The rundown has other items than those that are put in order. */
    RUNDOWN_CHANGED,
    PREVIEW_CHANGED,
    NOT_SURE_ENOUGH,
    OFFER_EXPIRED,
    /** It cannot be done while something is on air. */
    ON_AIR,
    QUESTION_DONE,
    TOO_MANY_QUESTIONS,
    POLL_OPEN,
    POLL_CLOSED,
    /** More than may come from one address. */
    TOO_MANY_REQUESTS,
    /** The viewer has voted otherwise. */
    VOTED,
    /** Others changed the show again and again meanwhile. */
    SHOW_CHANGED
}
