package com.surefoot.reliability.gate;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Promise;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where all promises stand: for each kind of element, source and target on its own, never pooled. */
public record Standings(Map<Line, Standing> lines) {

    /** No outcomes are known yet. */
    public static final Standings NONE = new Standings(Map.of());

    /** Of what no outcomes are known, by what each would have to prove: it takes a while to find out how many would do. */
    private static final Map<Promise, Standing> UNTESTED = new ConcurrentHashMap<>();

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

    /** How many outcomes it takes, if other sources of the kind are proven as well. */
    private Standing untested(Line line) {
        long others = lines.keySet().stream()
                .filter(other -> other.kind() == line.kind() && other.target() == line.target())
                .count();
        return UNTESTED.computeIfAbsent(
                Promise.of(line.target()).shared(Math.toIntExact(others + 1)), Standings::untested);
    }

    private static Standing untested(Promise each) {
        return new Standing(new Denied(each, each.fewest()), Optional.empty(), 1, 0);
    }
}
