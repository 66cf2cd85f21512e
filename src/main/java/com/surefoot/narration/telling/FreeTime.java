package com.surefoot.narration.telling;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Leg;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Length;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;

/** Time that nothing is planned for, between two things that both leave it free. */
final class FreeTime {

    /** Less is no time to do anything with. */
    private static final Duration SHORTEST = Duration.ofHours(1);

    private final ClaimList claims;

    FreeTime(ClaimList claims) {
        this.claims = claims;
    }

    /** Until one sets out. */
    void addBefore(Activity before, Activity after, LocalDate day) {
        ZonedDateTime from =
                before instanceof Leg leg ? leg.end().plus(leg.offer().mode().toLeave()) : before.end();
        add(from, after.approach().map(Approach::start).orElse(after.start()), sureness(before, after, day), day);
    }

    /** Once one is there, where one is early. */
    void addThere(Activity before, Activity after, LocalDate day) {
        after.approach()
                .map(Approach::end)
                .ifPresent(there -> add(there, after.start(), sureness(before, after, day), day));
    }

    private double sureness(Activity before, Activity after, LocalDate day) {
        return Math.min(claims.confidence(DayClaims.id(before, day)), claims.confidence(DayClaims.id(after, day)));
    }

    private void add(ZonedDateTime from, ZonedDateTime until, double sure, LocalDate day) {
        Duration free = Duration.between(from, until);
        if (free.compareTo(SHORTEST) >= 0) {
            Map<Role, Value> rests = Map.of(
                    Role.START, new Clock(from.toLocalTime()),
                    Role.END, new Clock(until.toLocalTime()),
                    Role.DURATION, new Length(free),
                    Role.DAY, new Value.Day(from.toLocalDate()));
            claims.add(Relation.RESTS, "rest@" + day + "@" + from.toLocalTime(), rests, sure);
        }
    }
}
