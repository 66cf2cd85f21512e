package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Outcomes;
import com.surefoot.reliability.calibration.GroupCalibration;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.element.Punctuality;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.gate.Standing;
import com.surefoot.reliability.gate.Standings;
import com.surefoot.reliability.gate.Standings.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns from all outcomes that count at a moment; one that is taken back is as if it had never been. */
public final class Learner {

    /** The world of long ago is not the one that is promised about. */
    private static final Duration MEMORY = Duration.ofDays(2 * 365);

    private final Outcomes outcomes;
    private final FactModel model;
    private final Punctuality punctuality;

    public Learner(Outcomes outcomes, FactModel model, Punctuality punctuality) {
        this.outcomes = requireNonNull(outcomes, "outcomes");
        this.model = requireNonNull(model, "model");
        this.punctuality = requireNonNull(punctuality, "punctuality");
    }

    /** What is known now. */
    public Learned learn(Instant now) {
        Instant since = now.minus(MEMORY);
        Map<ElementKind, GroupCalibration> calibrations = new EnumMap<>(ElementKind.class);
        Map<Line, Standing> standings = new HashMap<>();
        Map<ElementKind, List<Scored>> tested = new EnumMap<>(ElementKind.class);
        for (ElementKind kind : ElementKind.values()) {
            KindRecord record =
                    new KindRecord(kind, outcomes.listJudged(kind, since), outcomes.findSurestWithheld(kind, since));
            record.calibration().ifPresent(calibration -> calibrations.put(kind, calibration));
            standings.putAll(record.standings());
            tested.put(kind, record.listTested());
        }
        return new Learned(new Scorer(model, punctuality, calibrations), new Standings(standings), tested, now);
    }
}
