package com.surefoot.bench.chinatravel.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day in minutes since midnight, which may pass 24:00. */
final class Clock {

    /** Stands for a time that cannot be read; compares as earlier than all others. */
    static final int UNREADABLE = -1;

    static final int DAY = 24 * 60;
    private static final Pattern FORM = Pattern.compile("(\\d{2,4}):([0-5]\\d)");

    private Clock() {}

    static int minutes(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2))
                : UNREADABLE;
    }

    /** Whether a stay lies inside opening hours; an end at or before the opening is past midnight. */
    static boolean inside(int start, int end, int open, int close) {
        if (start == UNREADABLE || end == UNREADABLE) {
            return false;
        }
        int closes = close <= open ? close + DAY : close;
        if (closes - open >= DAY) {
            return true;
        }
        for (int shift = -DAY; shift <= DAY; shift += DAY) {
            if (start + shift >= open && end + shift <= closes) {
                return true;
            }
        }
        return false;
    }
}
