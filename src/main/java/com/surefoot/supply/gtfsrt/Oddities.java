package com.surefoot.supply.gtfsrt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts what is odd in a message, and keeps the first example of each kind. */
final class Oddities {

    private static final int LONGEST = 60;

    /** What a terminal would act on, or not show. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    private final Map<Oddity, Reading.Told> told = new EnumMap<>(Oddity.class);

    /** @param example the value at fault; may be empty */
    void count(Oddity oddity, String example) {
        Reading.Told before = told.get(oddity);
        told.put(
                oddity,
                before == null
                        ? new Reading.Told(oddity, 1, shown(example))
                        : new Reading.Told(oddity, before.times() + 1, before.example()));
    }

    void count(OddException odd) {
        count(odd.oddity(), odd.example());
    }

    List<Reading.Told> list() {
        return List.copyOf(told.values());
    }

    private static String shown(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return UNSEEN.matcher(cut).replaceAll("?");
    }
}
