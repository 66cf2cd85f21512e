package com.surefoot.narration.telling;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Leg;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Name;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * Time that nothing is planned for, in a city between two things that both leave it free. To wait at a station or an airport is not
 * to be free, and is not told.
 */
final class FreeTime {

    /** Less is no time to do anything with. */
    private static final Duration SHORTEST = Duration.ofHours(1);

    private final ClaimList claims;

    FreeTime(ClaimList claims) {
        this.claims = claims;
    }

    /** Until one sets out; from one ride to the next there is no city in between. */
    void addBefore(Activity before, Activity after, LocalDate day) {
        if (before instanceof Leg && after instanceof Leg) {
            return;
        }
        ZonedDateTime from =
                before instanceof Leg leg ? leg.end().plus(leg.offer().mode().toLeave()) : before.end();
        add(from, after.approach().map(Approach::start).orElse(after.start()), before, after, day);
    }

    /** Once one is there, where one is early; who waits for a ride waits. */
    void addThere(Activity before, Activity after, LocalDate day) {
        if (!(after instanceof Leg)) {
            after.approach().map(Approach::end).ifPresent(there -> add(there, after.start(), before, after, day));
        }
    }

    private double sureness(Activity before, Activity after, LocalDate day) {
        return Math.min(claims.confidence(DayClaims.id(before, day)), claims.confidence(DayClaims.id(after, day)));
    }

    private void add(ZonedDateTime from, ZonedDateTime until, Activity before, Activity after, LocalDate day) {
        Duration free = Duration.between(from, until);
        if (free.compareTo(SHORTEST) >= 0) {
            Map<Role, Value> rests = new EnumMap<>(Role.class);
            rests.put(Role.START, new Clock(from.toLocalTime()));
            rests.put(Role.END, new Clock(until.toLocalTime()));
            rests.put(Role.DURATION, new Length(free));
            rests.put(Role.DAY, new Value.Day(from.toLocalDate()));
            Name.find(before.endsAt().name()).ifPresent(last -> rests.put(Role.FROM, last));
            Name.find(after.startsAt().name()).ifPresent(next -> rests.put(Role.TO, next));
            claims.add(Relation.RESTS, "rest@" + day + "@" + from.toLocalTime(), rests, sureness(before, after, day));
        }
    }
}
