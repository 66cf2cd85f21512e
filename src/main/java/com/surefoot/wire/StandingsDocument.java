package com.surefoot.wire;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.gate.Standing;
import com.surefoot.reliability.gate.Standings.Line;
import com.surefoot.reliability.learn.Learned;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where every promise stands.
 *
 * @param asOf when that was worked out
 */
@Serdeable
public record StandingsDocument(Instant asOf, List<KindDocument> kinds) {

    public StandingsDocument {
        kinds = List.copyOf(kinds);
    }

    /**
     * What is known of a kind of element.
     *
     * @param outcomes that the calibration has not seen
     * @param measures how well its confidences held; nothing without outcomes
     * @param promises on each source's elements; none before there are outcomes
     * @param diagram address of the reliability diagram
     * @param riskCoverage address of the risk-coverage curve
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record KindDocument(
            String kind,
            long outcomes,
            Optional<MeasuresDocument> measures,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<PromiseDocument> promises,
            String diagram,
            String riskCoverage) {

        public KindDocument {
            promises = List.copyOf(promises);
        }

        private static KindDocument of(ElementKind kind, Learned learned) {
            var tested = learned.tested().getOrDefault(kind, List.of());
            return new KindDocument(
                    Words.of(kind),
                    tested.size(),
                    MeasuresDocument.of(tested),
                    promises(kind, learned.standings().lines()),
                    "/v1/reliability/%s/diagram.svg".formatted(Words.of(kind)),
                    "/v1/reliability/%s/risk-coverage.svg".formatted(Words.of(kind)));
        }

        private static List<PromiseDocument> promises(ElementKind kind, Map<Line, Standing> lines) {
            return lines.entrySet().stream()
                    .filter(line -> line.getKey().kind() == kind)
                    .map(line -> PromiseDocument.of(line.getKey(), line.getValue()))
                    .sorted(comparing(PromiseDocument::source).thenComparing(PromiseDocument::target))
                    .toList();
        }
    }

    public static StandingsDocument of(Learned learned) {
        return new StandingsDocument(
                learned.at(),
                Stream.of(ElementKind.values())
                        .map(kind -> KindDocument.of(kind, learned))
                        .toList());
    }
}
