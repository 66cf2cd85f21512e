package com.surefoot.reliability.delay;

import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/** Finds buffers. */
final class Shortest {

    /** Nobody plans to wait longer, in minutes. */
    private static final int LONGEST = 24 * 60;

    private Shortest() {}

    /**
     * The shortest buffer with at least a chance.
     *
     * @param chance of a buffer in minutes, never less for more
     */
    static OptionalInt buffer(IntToDoubleFunction chance, double target) {
        if (!(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException(
                    "A buffer that is enough with a chance of %s. Maybe it is in percent?".formatted(target));
        }
        if (chance.applyAsDouble(LONGEST) < target) {
            return OptionalInt.empty();
        }
        int tooShort = -1;
        int enough = LONGEST;
        while (enough - tooShort > 1) {
            int middle = (tooShort + enough) / 2;
            if (chance.applyAsDouble(middle) < target) {
                tooShort = middle;
            } else {
                enough = middle;
            }
        }
        return OptionalInt.of(enough);
    }
}
