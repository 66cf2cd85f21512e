package com.surefoot.charts;

import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.certificate.Scored;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws how well confidences of a kind of element held, as SVG. With few outcomes or none, the charts say so. */
final class Charts {

    /** With fewer, a chart says that it shows little. */
    private static final int FEW = 100;

    private Charts() {}

    /**
     * Confidences beside the shares that proved right, with intervals, and how many outcomes have which confidence.
     *
     * @param outcomes that the confidences have not been fitted to
     * @throws NoFontsException if there is nothing to write with
     */
    static String reliability(ElementKind kind, List<Scored> outcomes) throws NoFontsException {
        return new ReliabilityChart(title("Reliability", kind, outcomes), outcomes).draw();
    }

    /**
     * The share that is wrong among the surest, by how many of them are shown, with the shares that the targets allow.
     *
     * @param outcomes that the confidences have not been fitted to
     * @throws NoFontsException if there is nothing to write with
     */
    static String riskCoverage(ElementKind kind, List<Scored> outcomes) throws NoFontsException {
        return new RiskCoverageChart(title("Risk and coverage", kind, outcomes), outcomes).draw();
    }

    private static String title(String what, ElementKind kind, List<Scored> outcomes) {
        return "%s of %s, %s".formatted(what, kind.plural(), count(outcomes.size()));
    }

    private static String count(int outcomes) {
        return switch (outcomes) {
            case 0 -> "no outcomes yet";
            case 1 -> "only 1 outcome";
            default -> String.format(Locale.ROOT, "%s%,d outcomes", outcomes < FEW ? "only " : "", outcomes);
        };
    }

    /** What is to be said on a chart itself; empty where there is enough to see. */
    static Optional<String> note(int outcomes) {
        if (outcomes == 0) {
            return Optional.of("There is nothing to draw before outcomes are known.");
        }
        return outcomes < FEW ? Optional.of("These are too few outcomes to tell much.") : Optional.empty();
    }
}
