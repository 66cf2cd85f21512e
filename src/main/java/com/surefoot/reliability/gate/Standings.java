package com.surefoot.reliability.gate;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.GroupCertificates;
import com.surefoot.reliability.certificate.Promise;
import java.util.Map;
import java.util.Optional;

/** Where all promises stand: for each kind of element, source and target on its own, never pooled. */
public record Standings(Map<Line, Standing> lines) {

    /** No outcomes are known yet. */
    public static final Standings NONE = new Standings(Map.of());

    public Standings {
        lines = Map.copyOf(lines);
    }

    /**
     * What a promise is on.
     *
     * @param source whose elements; empty for whole itineraries
     * @param target in percent
     */
    public record Line(ElementKind kind, String source, int target) {

        public Line {
            requireNonNull(kind, "kind");
            requireNonNull(source, "source");
        }
    }

    /** Where a promise stands; of what no outcomes are known, nothing is promised. */
    public Standing of(Line line) {
        Standing standing = lines.get(line);
        return standing == null ? untested(line) : standing;
    }

    private static Standing untested(Line line) {
        Promise promise = Promise.of(line.target());
        GroupCertificates none = GroupCertificates.certify(promise, Map.of(), Map.of());
        return new Standing((Denied) none.certificate(line.source()), Optional.empty(), 1, 0);
    }
}
