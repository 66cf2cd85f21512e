package com.surefoot.reliability.fact;

/**
 * Two looks of one source at a fact, one after the other. How often the value changed between them is not seen.
 *
 * @param years between the looks, more than 0
 * @param lead years from the first look to the day the fact is about; infinite where it holds on any day
 * @param changed whether the second saw another value
 */
record Gap(double years, double lead, boolean changed) {

    Gap {
        if (!(years > 0)) {
            throw new IllegalArgumentException(
                    "Two looks %s years apart. Maybe they are in the wrong order?".formatted(years));
        }
    }
}
