package com.surefoot.sights;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.TimeWindow;
import java.time.LocalDate;
import java.util.List;

/** When a place is open, in OpenStreetMap's {@code opening_hours} grammar. */
public final class OpeningHours {

    private final String text;

    private OpeningHours(String text) {
        this.text = text;
    }

    public static OpeningHours parse(String text) {
        return new OpeningHours(requireNonNull(text, "text"));
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    public List<TimeWindow> windowsOn(LocalDate day) {
        return List.of(new TimeWindow(day.atStartOfDay(), day.plusDays(1).atStartOfDay()));
    }

    @Override
    public String toString() {
        return text;
    }
}
