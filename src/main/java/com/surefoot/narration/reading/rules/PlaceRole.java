package com.surefoot.narration.reading.rules;

/** What a city or country that is spoken of is to the trip. */
enum PlaceRole {
    ORIGIN,
    DESTINATION,
    /** It is wanted besides what was said before. */
    ALSO,
    NOT,
    /** The trip comes back there. */
    BACK
}
