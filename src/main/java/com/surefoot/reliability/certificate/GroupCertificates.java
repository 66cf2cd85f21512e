package com.surefoot.reliability.certificate;

import static java.util.stream.Collectors.toMap;

import com.surefoot.reliability.certificate.Certificate.Denied;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A certificate for each group: a carrier, a kind, a source. What is proven for all together may be false for one of
 * them, so each is proven by its own outcomes, and each proof may err so seldom that all hold together as often as the
 * promise says (Bonferroni; Dunn 1961, "Multiple comparisons among means"). A group without its own certificate has
 * none: it does not borrow another's.
 */
public final class GroupCertificates {

    private final GroupCertifier certifier;
    private final Map<String, Certificate> certificates;

    private GroupCertificates(GroupCertifier certifier, Map<String, Certificate> certificates) {
        this.certifier = certifier;
        this.certificates = certificates;
    }

    /**
     * Certifies each group that had outcomes enough in training.
     *
     * @param training outcomes of a period before those that prove, by group
     * @param outcomes of a period after the training, by group
     */
    public static GroupCertificates certify(
            Promise promise, Map<String, List<Scored>> training, Map<String, List<Scored>> outcomes) {
        Map<String, Sample> trained =
                training.keySet().stream().collect(toMap(Function.identity(), group -> of(training, group)));
        GroupCertifier certifier = new GroupCertifier(promise, trained);
        return new GroupCertificates(
                certifier,
                certifier.groups().stream()
                        .collect(toMap(Function.identity(), group -> certifier.certify(group, of(outcomes, group)))));
    }

    private static Sample of(Map<String, List<Scored>> outcomes, String group) {
        return Sample.of(outcomes.getOrDefault(group, List.of()));
    }

    /** What is proven for a group; its promise has the higher assurance that the group's own proof was held to. */
    public Certificate certificate(String group) {
        Promise each = certifier.each(group);
        return certificates.getOrDefault(group, new Denied(each, each.fewest()));
    }

    /** Groups that were tested and what came of it; all others are not certified. */
    public Map<String, Certificate> tested() {
        return Map.copyOf(certificates);
    }
}
