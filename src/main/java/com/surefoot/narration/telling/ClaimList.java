package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Chance;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.narration.grounding.Value.Sum;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what is claimed of a trip. What is not known to be sure is not claimed. */
final class ClaimList {

    /** A longer one would be cut, and is then no reference. */
    private static final int LONGEST_REFERENCE = 120;

    private final Map<String, Double> confidences;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> made = new HashSet<>();

    /** @param confidences of the trip's elements, by their ids */
    ClaimList(Map<String, Double> confidences) {
        this.confidences = confidences;
    }

    /** Whoever comes to the same twice on a day, as for lunch and for dinner, is told of the first time. */
    void add(Relation relation, String subject, Map<Role, Value> values, double confidence) {
        if (made.add(relation + " " + subject)) {
            claims.add(new Claim(relation, subject, values, confidence));
        }
    }

    /** A claim about an element, which is as sure as that. */
    void addElement(Relation relation, String id, Map<Role, Value> values) {
        addPart(relation, id, id, values);
    }

    /** A claim about something that stands and falls with an element. */
    void addPart(Relation relation, String subject, String element, Map<Role, Value> values) {
        Double confidence = confidences.get(element);
        if (confidence != null) {
            add(relation, subject, values, confidence);
        }
    }

    void addCost(String id, Name name, Money cost) {
        addElement(Relation.COSTS, id, Map.of(Role.NAME, name, Role.PRICE, new Sum(cost)));
    }

    /** By what a supplier knows it. */
    void addReference(String id, Name name, String reference) {
        if (reference.length() <= LONGEST_REFERENCE) {
            addElement(Relation.REFERENCE, id, Map.of(Role.NAME, name, Role.OTHER, new Name(reference)));
        }
    }

    /** How sure something is, is known for certain. */
    void addSureness(String id, Name name) {
        if (knows(id)) {
            add(Relation.IS_SURE, id, Map.of(Role.NAME, name, Role.CHANCE, new Chance(confidence(id))), 1);
        }
    }

    void addAll(List<Claim> more) {
        more.forEach(claim -> add(claim.relation(), claim.subject(), claim.values(), claim.confidence()));
    }

    boolean knows(String element) {
        return confidences.containsKey(element);
    }

    /** How sure an element is; nothing is known of what is not sure. */
    double confidence(String element) {
        return confidences.getOrDefault(element, 0.0);
    }

    List<Claim> list() {
        return List.copyOf(claims);
    }
}
