package com.surefoot.narration.refining;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Other days. */
final class Dating implements Taking {

    private static final int WEEK = 7;

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        DateRange dates = context.brief().dates();
        if (!isInDays(said, context)) {
            return false;
        }
        int days = days(said, context);
        switch (intent) {
            case FIRST_DAY_LATER -> set(dates.first().plusDays(days), dates.last(), 0, context);
            case FIRST_DAY_EARLIER -> set(dates.first().minusDays(days), dates.last(), 0, context);
            case LAST_DAY_LATER, LONGER -> set(dates.first(), dates.last().plusDays(days), 0, context);
            case LAST_DAY_EARLIER, SHORTER -> set(dates.first(), dates.last().minusDays(days), 0, context);
            case DAYS_LATER -> set(dates.first().plusDays(days), dates.last().plusDays(days), days, context);
            default -> set(dates.first().minusDays(days), dates.last().minusDays(days), -days, context);
        }
        return true;
    }

    /** An hour longer is none of this. */
    private static boolean isInDays(Said said, Context context) {
        return said.find("n")
                .map(n -> context.words().findWithin("dayword", n).isPresent()
                        || context.words().findWithin("weekword", n).isPresent())
                .orElse(true);
    }

    /** One, unless it is said how many; weeks count as seven. */
    private static int days(Said said, Context context) {
        String text = said.find("n").orElse("");
        int count = context.amounts().findCount(text).orElse(1);
        return context.words().findWithin("weekword", said.text()).isPresent() ? count * WEEK : count;
    }

    private static void set(LocalDate first, LocalDate last, int shift, Context context) {
        if (first.isBefore(context.today())) {
            context.refuse("DAY_IS_OVER");
        } else if (last.isBefore(first)) {
            context.refuse("NO_DAY_LEFT");
        } else if (ChronoUnit.DAYS.between(first, last) >= TripBrief.LONGEST_DAYS) {
            context.refuse("TOO_LONG");
        } else {
            context.work().setDates(new DateRange(first, last), shift);
        }
    }
}
