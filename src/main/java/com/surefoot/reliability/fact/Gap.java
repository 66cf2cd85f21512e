package com.surefoot.reliability.fact;

/**
 * Two looks at a fact, one after the other. How often the value changed between them is not seen.
 *
 * @param years between the looks, more than 0
 * @param lead years from the first look to the day the fact is about; infinite where it holds on any day
 * @param changed whether the second saw another value
 * @param weight chance that both looks were right, so that it tells something; more than 0
 */
record Gap(double years, double lead, boolean changed, double weight) {

    Gap {
        if (!(years > 0 && weight > 0)) {
            throw new IllegalArgumentException(
                    "Two looks %s years apart that count %s times. Maybe they are in the wrong order?"
                            .formatted(years, weight));
        }
    }

    /** One of looks that are taken for right. */
    Gap(double years, double lead, boolean changed) {
        this(years, lead, changed, 1);
    }
}
