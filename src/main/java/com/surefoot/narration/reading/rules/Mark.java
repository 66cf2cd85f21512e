package com.surefoot.narration.reading.rules;

/**
 * A word or several, and what they stand for.
 *
 * @param value what exactly, in a form of its code's own: a figure, a date, a name in the catalogue
 * @param from index of the first character in the text
 * @param to index behind the last
 */
record Mark(Code code, String value, int from, int to, boolean capital) {

    Mark as(Code other) {
        return new Mark(other, value, from, to, capital);
    }

    Mark as(Code other, String otherValue) {
        return new Mark(other, otherValue, from, to, capital);
    }

    boolean is(Code... codes) {
        for (Code each : codes) {
            if (code == each) {
                return true;
            }
        }
        return false;
    }

    /** The value as a whole number that a trip can need; 0 if it is none. */
    int count() {
        try {
            return new java.math.BigDecimal(value).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return 0;
        }
    }
}
