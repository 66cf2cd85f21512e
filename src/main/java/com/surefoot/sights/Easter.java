package com.surefoot.sights;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
public final class Easter {

    private Easter() {}

    /** By the anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", 1991, chapter 8). */
    public static LocalDate of(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
