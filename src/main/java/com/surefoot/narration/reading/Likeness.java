package com.surefoot.narration.reading;

/**
 * Tells how near words are to each other in meaning, also where nobody wrote down that they mean the same. None comes with
 * Surefoot itself: it is found as a service (see {@link java.util.ServiceLoader}) if the program was built with one.
 */
public interface Likeness {

    /**
     * Where words are among all that can be said.
     *
     * @param words a few of them, in any language
     * @return a direction; words of like meaning have directions with a small angle between them
     */
    float[] place(String words);

    /** The cosine of the angle between two places: 1 if they mean the same, about 0 if they have nothing to do with each other. */
    static double compare(float[] one, float[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int at = 0; at < one.length; at++) {
            product += one[at] * (double) other[at];
            ones += one[at] * (double) one[at];
            others += other[at] * (double) other[at];
        }
        return ones == 0 || others == 0 ? 0 : product / Math.sqrt(ones * others);
    }
}
