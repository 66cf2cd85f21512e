package com.surefoot.narration.reading.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What a word stands for. Patterns name them; a mark of each is one character there. */
enum Code {
    // signs
    COMMA,
    DOT,
    DASH,
    OPEN,
    CLOSE,
    // small words
    IDLE,
    THE,
    A,
    OF,
    AND,
    OR,
    BUT,
    WITH,
    FOR,
    IN,
    AT,
    BY,
    NO,
    NOWAY,
    ONLY,
    LIKE,
    /** Stands before what something else is rather wanted than. */
    THAN,
    /** Begins a question about facts. */
    ASK,
    MUST,
    // figures
    NUM,
    NUMBERWORD,
    SCALE,
    ORD,
    YEAR,
    MOST,
    LEAST,
    PERCENT,
    CURRENCY,
    // days
    DATE,
    ISODATE,
    SLASHDATE,
    MONTH,
    PART,
    SEASON,
    HOLIDAY,
    WEEKDAY,
    DAYWORD,
    NEXT,
    THIS,
    LAST,
    WEEKEND,
    LONGWEEKEND,
    LONGER,
    DAY,
    DAYTRIP,
    NIGHT,
    WEEK,
    MONTHS,
    // the clock
    TIME,
    DAYTIME,
    BEFORE,
    AFTER,
    NOTBEFORE,
    NOTAFTER,
    AROUND,
    HOUR,
    MINUTE,
    EARLY,
    PAST,
    // ways
    FROM,
    TO,
    UNTIL,
    BETWEEN,
    RETURN,
    ARRIVE,
    CHANGES,
    DEPART,
    VISIT,
    HOME,
    HERE,
    START,
    GROUND,
    THEN,
    ADD,
    CORRECT,
    ANYORDER,
    CITY,
    LAND,
    CITIES,
    MODE,
    INCITY,
    INTOWN,
    INTERCITY,
    DIRECT,
    ONEWAY,
    ROUNDTRIP,
    WALK,
    KILOMETRE,
    METRE,
    NEAR,
    CENTRE,
    LESSWALK,
    // people
    ADULT,
    CHILD,
    BABY,
    PEOPLE,
    GROUP,
    GROUPOF,
    OFUS,
    WEARE,
    SELF,
    SPEAKER,
    WE,
    KIN,
    CHILDKIN,
    AGED,
    YEARS,
    // money
    BUDGET,
    EACH,
    ADAY,
    ANIGHT,
    AMEAL,
    ATICKET,
    NOBUDGET,
    TOTAL,
    FARES,
    HALF,
    FREE,
    // what one likes
    SIGHT,
    KIND,
    TAG,
    CUISINE,
    RESTAURANT,
    FOOD,
    VISITS,
    MEAL,
    DISH,
    // where one sleeps
    HOTEL,
    NAMEDHOTEL,
    BOOK,
    ROOM,
    ROOMS,
    BEDS,
    RULE,
    FEATURE,
    BREAKFASTIN,
    /** For nobody else. */
    OURS,
    STARS,
    // all else
    PACE,
    ALLOW,
    SURE,
    /** Says something that no brief can say. */
    TOLD,
    DONE,
    UNKNOWN;

    private static final int FIRST = 0xE000;

    private static final Map<Code, Character> LETTERS = letters();

    private static Map<Code, Character> letters() {
        Map<Code, Character> letters = new EnumMap<>(Code.class);
        for (Code code : values()) {
            letters.put(code, (char) (FIRST + letters.size()));
        }
        return letters;
    }

    /** In the Unicode's private use area, so that no sign of a pattern is meant. */
    char letter() {
        return Objects.requireNonNull(LETTERS.get(this));
    }
}
