package com.surefoot.travel;

/**
 * A length on the ground.
 *
 * @param metres never negative, never NaN
 */
public record Distance(double metres) implements Comparable<Distance> {

    public static final Distance ZERO = new Distance(0);

    public Distance {
        if (!(metres >= 0) || Double.isInfinite(metres)) {
            throw new IllegalArgumentException(
                    "A distance of %s m is not possible. Maybe a coordinate is missing?".formatted(metres));
        }
    }

    public static Distance ofKilometres(double kilometres) {
        return new Distance(kilometres * 1000);
    }

    public double kilometres() {
        return metres / 1000;
    }

    public Distance times(double factor) {
        return new Distance(metres * factor);
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(metres, other.metres);
    }
}
