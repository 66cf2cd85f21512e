package com.surefoot.reliability.learn;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.GroupCertifier;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Sample;
import java.util.Map;
import java.util.Set;

/**
 * What outcomes of a source prove. Where there are few, all of them prove, in one test on everything the source has; where
 * there are more, the earlier ones lay down thresholds, and the later ones are tested at these. Which of the two is done
 * goes by how many outcomes there are, never by what these are.
 */
final class Proof {

    /** With so many times the fewest that could prove it there is something to choose. */
    private static final int PLENTY = 2;

    /** Half of all outcomes are later ones, so that it takes twice as many for so many more of them. */
    private static final int HALVES = 2;

    private final GroupCertifier certifier;

    /**
     * What is to be proven.
     *
     * @param least where there is something to choose, nothing less sure by itself is shown
     * @param outcomes all of a kind, by source
     */
    Proof(Promise promise, double least, Map<String, Chronicle<Tested>> outcomes) {
        this.certifier = new GroupCertifier(promise, least, training(outcomes), tested(promise, outcomes));
    }

    private static Map<String, Sample> training(Map<String, Chronicle<Tested>> outcomes) {
        return outcomes.entrySet().stream().collect(toMap(Map.Entry::getKey, source -> earlier(source.getValue())));
    }

    private static Sample earlier(Chronicle<Tested> outcomes) {
        long earlier =
                outcomes.outcomes().stream().filter(one -> !one.isLater()).count();
        return outcomes.sample().between(0, (int) earlier);
    }

    private static Set<String> tested(Promise promise, Map<String, Chronicle<Tested>> outcomes) {
        return outcomes.entrySet().stream()
                .filter(source -> source.getValue().size() >= promise.fewest())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /**
     * What some of a source's outcomes say; where they do not prove the promise, it is told how many more outcomes of the
     * source, all of them right, would do.
     */
    Certificate prove(String source, Picked.Part some) {
        boolean isPlenty =
                some.later().size() >= PLENTY * certifier.each(source).fewest();
        return isPlenty && certifier.isTrained(source)
                ? told(certifier.certify(source, some.later()), HALVES, some.all())
                : told(certifier.certifyAll(source, some.all()), 1, some.all());
    }

    private static Certificate told(Certificate certificate, int times, Sample all) {
        return certificate instanceof Denied denied
                ? new Denied(denied.promise(), Math.max(times * denied.outcomesNeeded(), sure(denied.promise(), all)))
                : certificate;
    }

    /**
     * How many more right ones make most as sure by themselves as is asked of each, once the earlier half calibrates. Chance
     * heaps up wrong ones, so a standard deviation more of them are counted, and one.
     */
    private static long sure(Promise promise, Sample all) {
        double wrong = all.wrong();
        return (long) Math.ceil(HALVES * (wrong + Math.sqrt(wrong) + 1) / (1 - promise.leastOfEach())) - all.size();
    }
}
