package com.surefoot.reliability.certificate;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;

/**
 * Certifies each of several groups by its own outcomes, each proof at an assurance at which all hold together as often as
 * the promise says (Bonferroni; Dunn 1961, "Multiple comparisons among means"). What can be laid down before outcomes come
 * is laid down once.
 */
public final class GroupCertifier {

    private final Promise promise;
    private final Set<String> groups;
    private final Map<String, Certifier> certifiers;

    /**
     * Lays down thresholds for each group that had outcomes enough in training; which ones these are, and how many, is
     * settled before other outcomes are looked at.
     *
     * @param training outcomes of a period before those that prove, by group
     */
    public GroupCertifier(Promise promise, Map<String, Sample> training) {
        this(
                promise,
                0,
                training,
                training.entrySet().stream()
                        .filter(group -> group.getValue().size() >= promise.fewest())
                        .map(Map.Entry::getKey)
                        .collect(toSet()));
    }

    /**
     * Lays down thresholds for each group that is to be tested.
     *
     * @param least no threshold is below this confidence
     * @param training outcomes of a period before those that prove, by group; of some groups there may be none
     * @param groups those that are tested, chosen by how many outcomes there are of each, not by what these are
     */
    public GroupCertifier(Promise promise, double least, Map<String, Sample> training, Set<String> groups) {
        this.promise = requireNonNull(promise, "promise");
        this.groups = Set.copyOf(groups);
        this.certifiers = training.entrySet().stream()
                .filter(group -> group.getValue().size() > 0)
                .collect(toMap(
                        Map.Entry::getKey, group -> new Certifier(each(group.getKey()), least, group.getValue())));
    }

    /** The groups that are tested. */
    public Set<String> groups() {
        return groups;
    }

    /** The promise that a group's own proof is held to; for one that is not tested, if it were tested too. */
    public Promise each(String group) {
        return promise.shared(groups.contains(group) ? groups.size() : groups.size() + 1);
    }

    /** Whether a group has thresholds of its own. */
    public boolean isTrained(String group) {
        return certifiers.containsKey(group);
    }

    /** What outcomes of a group say to the promise, at the group's thresholds; without them, of all it has. */
    public Certificate certify(String group, Sample outcomes) {
        Certifier certifier = certifiers.get(group);
        return certifier == null ? certifyAll(group, outcomes) : certifier.certify(outcomes);
    }

    /** What outcomes of a group say to the promise on all it has. */
    public Certificate certifyAll(String group, Sample outcomes) {
        return Certifier.certifyAll(each(group), outcomes);
    }
}
