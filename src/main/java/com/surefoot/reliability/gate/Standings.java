package com.surefoot.reliability.gate;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.GroupCertificates;
import com.surefoot.reliability.certificate.Promise;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where all promises stand: for each kind of element, source and target on its own, never pooled. */
public record Standings(Map<Line, Standing> lines) {

    /** No outcomes are known yet. */
    public static final Standings NONE = new Standings(Map.of());

    /** Of what no outcomes are known, by target: it takes a while to find out how many would do. */
    private static final Map<Integer, Standing> UNTESTED = new ConcurrentHashMap<>();

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
        return standing == null ? UNTESTED.computeIfAbsent(line.target(), Standings::untested) : standing;
    }

    private static Standing untested(int target) {
        GroupCertificates none = GroupCertificates.certify(Promise.of(target), Map.of(), Map.of());
        return new Standing((Denied) none.certificate(""), Optional.empty(), 1, 0);
    }
}
