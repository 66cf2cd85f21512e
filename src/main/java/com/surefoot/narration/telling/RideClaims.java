package com.surefoot.narration.telling;

import com.surefoot.itinerary.Leg;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Scale;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Difference;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Name;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What is told of a ride between cities, by the clocks of both. */
final class RideClaims {

    private final ClaimList claims;

    RideClaims(ClaimList claims) {
        this.claims = claims;
    }

    void add(Leg leg, Name name) {
        String id = DayClaims.id(leg, leg.start().toLocalDate());
        Map<Role, Value> leaves = ends(leg);
        leaves.put(Role.NAME, name);
        leaves.put(Role.KIND, new Value.Ride(leg.offer().mode()));
        Map<Role, Value> arrives = new EnumMap<>(leaves);
        leaves.put(Role.DAY, new Value.Day(leg.start().toLocalDate()));
        leaves.put(Role.START, new Clock(leg.start().toLocalTime()));
        if (!leg.end().toLocalDate().equals(leg.start().toLocalDate())) {
            arrives.put(Role.DAY, new Value.Day(leg.end().toLocalDate()));
        }
        arrives.put(Role.END, new Clock(leg.end().toLocalTime()));
        claims.addElement(Relation.LEAVES, id, leaves);
        if (leg.offer().changes() > 0) {
            Count changes = new Count(leg.offer().changes(), Counted.CHANGES);
            claims.addElement(Relation.CHANGES, id, Map.of(Role.NAME, name, Role.COUNT, changes));
        }
        claims.addElement(Relation.ARRIVES, id, arrives);
        addClocks(leg, id);
        // what runs by a timetable is known by its number; what somebody sells, by the offer
        leg.offer()
                .live()
                .ifPresent(sold -> claims.addReference(id, name, leg.offer().id()));
        claims.addCost(id, name, leg.cost());
        claims.addSureness(id, name);
    }

    private static Map<Role, Value> ends(Leg leg) {
        Map<Role, Value> ends = new EnumMap<>(Role.class);
        Name.find(leg.startsAt().name()).ifPresent(from -> ends.put(Role.FROM, from));
        Name.find(leg.endsAt().name()).ifPresent(to -> ends.put(Role.TO, to));
        return ends;
    }

    /** Where one's watch has to be set. */
    private void addClocks(Leg leg, String id) {
        int ahead = leg.end().getOffset().getTotalSeconds()
                - leg.end()
                        .withZoneSameInstant(leg.start().getZone())
                        .getOffset()
                        .getTotalSeconds();
        Map<Role, Value> values = ends(leg);
        if (ahead != 0 && values.keySet().containsAll(Set.of(Role.FROM, Role.TO))) {
            Length by = new Length(Duration.ofSeconds(Math.abs(ahead)));
            values.put(Role.DIFFERENCE, new Difference(Scale.CLOCK, ahead > 0, by));
            claims.add(Relation.CLOCKS_DIFFER, id, values, 1);
        }
    }
}
