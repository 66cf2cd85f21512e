package com.surefoot.narration.refining;

/** What a phrase can ask for, whatever language it is in. In the order in which they are tried. */
enum Intent {
    /** All that is not spoken of stays as it is. */
    KEEP_REST,
    KEEP_TIMES,
    KEEP,
    SWAP,
    /** An order of two things. */
    BEFORE,
    AFTER,
    MOVE,
    /** At a time of the day. */
    AT,
    /** Not on a day. */
    NOT_ON,
    /** A longer visit, a shorter one, or one of so long. */
    LONGER_AT,
    SHORTER_AT,
    SO_LONG_AT,
    LESS_WALKING,
    MORE_WALKING,
    SURER,
    START_LATER,
    START_EARLIER,
    BACK_EARLIER,
    BACK_LATER,
    SLOWER,
    FULLER,
    LATER_RIDE,
    EARLIER_RIDE,
    /** Something of a day earlier, or later. */
    SOONER,
    LATER,
    RIDE_BY,
    NOT_BY,
    NONSTOP,
    BETTER,
    CHEAPER_ONE,
    NEARER,
    OTHER,
    CHEAPER,
    DEARER,
    NO_LIMIT,
    FIRST_DAY_LATER,
    FIRST_DAY_EARLIER,
    LAST_DAY_LATER,
    LAST_DAY_EARLIER,
    LONGER,
    SHORTER,
    DAYS_LATER,
    DAYS_EARLIER,
    /** An earlier wish is taken back. */
    FINE,
    NONE_OF,
    FEWER,
    MORE,
    REMOVE,
    ADD
}
