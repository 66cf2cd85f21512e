package com.surefoot.reliability.certificate;

import static java.util.stream.Collectors.toMap;

import com.surefoot.reliability.certificate.Certificate.Denied;
import java.util.List;
import java.util.Map;

/**
 * A certificate for each group: a carrier, a kind, a source. What is proven for all together may be false for one of
 * them, so each is proven by its own outcomes, and each proof may err so seldom that all hold together as often as the
 * promise says (Bonferroni; Dunn 1961, "Multiple comparisons among means"). A group without its own certificate has
 * none: it does not borrow another's.
 */
public final class GroupCertificates {

    private final Promise promise;
    private final Map<String, Certificate> certificates;

    private GroupCertificates(Promise promise, Map<String, Certificate> certificates) {
        this.promise = promise;
        this.certificates = certificates;
    }

    /**
     * Certifies each group that had outcomes enough in training; which ones these are, and how many, is settled before
     * the outcomes are looked at.
     *
     * @param training confidences of a period before the outcomes, by group
     * @param outcomes of a period after the training, by group
     */
    public static GroupCertificates certify(
            Promise promise, Map<String, List<Double>> training, Map<String, List<Scored>> outcomes) {
        long enough = ExactBound.needed(0, promise.mostWrong(), promise.risk());
        Map<String, List<Double>> tested = training.entrySet().stream()
                .filter(group -> group.getValue().size() >= enough)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        Promise each = shared(promise, tested.size());
        return new GroupCertificates(
                promise, tested.entrySet().stream().collect(toMap(Map.Entry::getKey, group -> new Certifier(
                                each, group.getValue())
                        .certify(outcomes.getOrDefault(group.getKey(), List.of())))));
    }

    /** The promise with an assurance at which so many proofs hold together as often as one. */
    private static Promise shared(Promise promise, int groups) {
        return new Promise(promise.target(), 1 - promise.risk() / Math.max(1, groups));
    }

    /** What is proven for a group; its promise has the higher assurance that the group's own proof was held to. */
    public Certificate certificate(String group) {
        return certificates.getOrDefault(group, untested());
    }

    /** How many outcomes a group that was not tested needs if one more group is to be tested. */
    private Denied untested() {
        Promise each = shared(promise, certificates.size() + 1);
        return new Denied(each, ExactBound.needed(0, each.mostWrong(), each.risk()));
    }

    /** Groups that were tested and what came of it; all others are not certified. */
    public Map<String, Certificate> tested() {
        return Map.copyOf(certificates);
    }
}
