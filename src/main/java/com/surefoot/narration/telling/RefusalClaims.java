package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Chance;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Fixed;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.narration.grounding.Value.Several;
import com.surefoot.narration.grounding.Value.Sum;
import com.surefoot.narration.grounding.Value.Wanted;
import com.surefoot.narration.telling.Explanation.Topic;
import com.surefoot.narration.telling.RefusalToTell.Change;
import com.surefoot.narration.telling.RefusalToTell.Clash;
import com.surefoot.narration.telling.RefusalToTell.Easing;
import com.surefoot.narration.telling.RefusalToTell.Fault;
import com.surefoot.narration.telling.RefusalToTell.Help;
import com.surefoot.narration.telling.RefusalToTell.Shortfall;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Computes all that can be said of why there is no trip. */
final class RefusalClaims {

    private static final String REFUSAL = "refusal";

    /** Who reads of more of the same learns nothing from it. */
    private static final int MOST_OF_A_KIND = 6;

    private static final Set<Relation> EASING = Set.of(
            Relation.MEANT,
            Relation.WITHOUT,
            Relation.EASED,
            Relation.NEEDS_TIME,
            Relation.NEEDS_CHECK,
            Relation.NEEDS_OUTCOMES,
            Relation.LOWER_TARGET);

    private final ClaimList claims = new ClaimList(Map.of());

    private RefusalClaims() {}

    static Claims of(RefusalToTell refusal) {
        RefusalClaims all = new RefusalClaims();
        all.add(Relation.REFUSED, REFUSAL, Map.of(Role.WHY, new Fixed(refusal.why())));
        each(refusal.faults(), all::add);
        each(refusal.clashes(), all::add);
        each(refusal.shortfalls(), all::add);
        each(refusal.easings(), all::add);
        refusal.target()
                .ifPresent(target -> all.add(Relation.LOWER_TARGET, REFUSAL, Map.of(Role.CHANCE, new Chance(target))));
        return new Claims(all.claims.list());
    }

    /** First why, then what would do. */
    static List<Passage> passages(Claims claims) {
        List<Claim> all = claims.list();
        return Stream.of(
                        new Passage(
                                Topic.REFUSAL,
                                Optional.empty(),
                                all.stream()
                                        .filter(claim -> !EASING.contains(claim.relation()))
                                        .toList()),
                        new Passage(
                                Topic.EASING,
                                Optional.empty(),
                                all.stream()
                                        .filter(claim -> EASING.contains(claim.relation()))
                                        .toList()))
                .filter(passage -> !passage.claims().isEmpty())
                .toList();
    }

    private interface Numbered<T> {
        void add(T one, String subject);
    }

    private static <T> void each(List<T> all, Numbered<T> adding) {
        for (int no = 0; no < Math.min(all.size(), MOST_OF_A_KIND); no++) {
            adding.add(all.get(no), REFUSAL + no);
        }
    }

    /** What is asked, and why not, is known for certain. */
    private void add(Relation relation, String subject, Map<Role, Value> values) {
        claims.add(relation, subject, values, 1);
    }

    private void add(Fault fault, String subject) {
        Wanted asked = new Wanted(fault.asked(), Optional.empty());
        Name.find(fault.value())
                .ifPresentOrElse(
                        name -> add(
                                fault.unknown() ? Relation.UNKNOWN : Relation.BLOCKED_AS,
                                subject,
                                Map.of(Role.ASKED, asked, Role.NAME, name)),
                        () -> add(Relation.BLOCKED, subject, Map.of(Role.ASKED, asked)));
        fault.meant().flatMap(Name::find).ifPresent(meant -> add(Relation.MEANT, subject, Map.of(Role.NAME, meant)));
    }

    private void add(Clash clash, String subject) {
        List<Wanted> wants = clash.wants();
        Value first = wants.get(0);
        if (wants.size() == 1) {
            add(Relation.BLOCKED, subject + "clash", Map.of(Role.ASKED, first));
        } else {
            Value others = new Several(List.copyOf(wants.subList(1, wants.size())));
            add(Relation.CLASHES, subject, Map.of(Role.ASKED, first, Role.OTHER, others));
        }
    }

    private void add(Easing easing, String subject) {
        List<Value> given = easing.changes().stream().<Value>map(Change::given).toList();
        Map<Role, Value> values = new EnumMap<>(Role.class);
        values.put(Role.ASKED, new Several(given));
        values.put(Role.PRICE, new Sum(easing.price()));
        List<Value> instead = easing.changes().stream()
                .flatMap(change -> change.instead().stream())
                .<Value>map(wanted -> wanted.what().orElse(wanted))
                .toList();
        if (instead.size() == given.size()) {
            values.put(Role.INSTEAD, new Several(instead));
            if (instead.equals(List.of(new Sum(easing.price())))) {
                // the budget that would do is what the trip costs, and nobody has to hear it twice
                values.remove(Role.PRICE);
            }
            add(Relation.EASED, subject, values);
        } else {
            add(Relation.WITHOUT, subject, values);
        }
    }

    private void add(Shortfall shortfall, String subject) {
        Name.find(shortfall.name()).ifPresent(name -> add(shortfall, name, subject));
    }

    private void add(Shortfall shortfall, Name name, String subject) {
        Map<Role, Value> values = new EnumMap<>(Role.class);
        values.put(Role.NAME, name);
        values.put(Role.WHY, new Fixed(shortfall.why()));
        if (shortfall.needed().isPresent()) {
            values.put(Role.CHANCE, new Chance(shortfall.confidence()));
            values.put(Role.NEEDED, new Chance(shortfall.needed().orElseThrow()));
            add(Relation.FALLS_SHORT, subject, values);
        } else {
            add(Relation.UNPROVEN, subject, values);
        }
        shortfall.help().ifPresent(help -> add(help, subject, name));
    }

    private void add(Help help, String subject, Name name) {
        if (help instanceof Help.Time time) {
            add(Relation.NEEDS_TIME, subject, Map.of(Role.NAME, name, Role.DURATION, new Length(time.spare())));
        } else if (help instanceof Help.Check check) {
            add(Relation.NEEDS_CHECK, subject, Map.of(Role.NAME, name, Role.KIND, new Fixed(check.fact())));
        } else if (help instanceof Help.Outcomes outcomes) {
            add(Relation.NEEDS_OUTCOMES, REFUSAL, Map.of(Role.COUNT, new Count(outcomes.count(), Counted.OUTCOMES)));
        }
    }
}
