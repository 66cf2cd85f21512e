package com.surefoot.reliability.gate;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Promise;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where all promises stand: for each kind of element, source and target on its own, never pooled. */
public final class Standings {

    /** No outcomes are known yet. */
    public static final Standings NONE = new Standings(Map.of());

    /** Of what no outcomes are known, by what each would have to prove: it takes a while to find out how many would do. */
    private static final Map<Promise, Standing> UNTESTED = new ConcurrentHashMap<>();

    private final Map<Line, Standing> lines;

    /** How many sources there are outcomes of. */
    private final Map<Group, Integer> sources = new HashMap<>();

    public Standings(Map<Line, Standing> lines) {
        this.lines = Map.copyOf(lines);
        this.lines.keySet().forEach(line -> sources.merge(Group.of(line), 1, Integer::sum));
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

    /** All sources of a kind that are proven at a target: they share what the proofs may err. */
    private record Group(ElementKind kind, int target) {

        static Group of(Line line) {
            return new Group(line.kind(), line.target());
        }
    }

    /** All that outcomes are known of. */
    public Map<Line, Standing> lines() {
        return lines;
    }

    /** Where a promise stands; of what no outcomes are known, nothing is promised. */
    public Standing of(Line line) {
        Standing standing = lines.get(line);
        return standing == null ? untested(line) : standing;
    }

    /** How many outcomes it takes, if other sources of the kind are proven as well. */
    private Standing untested(Line line) {
        int others = sources.getOrDefault(Group.of(line), 0);
        return UNTESTED.computeIfAbsent(Promise.of(line.target()).shared(others + 1), Standings::untested);
    }

    private static Standing untested(Promise each) {
        return new Standing(new Denied(each, each.fewest()), Optional.empty(), 1, 0);
    }
}
