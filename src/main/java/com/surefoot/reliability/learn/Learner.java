package com.surefoot.reliability.learn;

import static com.surefoot.evidence.FactKind.CANCELLED;
import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcomes;
import com.surefoot.reliability.calibration.GroupCalibration;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.delay.Ran;
import com.surefoot.reliability.element.LearnedPunctuality;
import com.surefoot.reliability.element.RideCompany;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.reliability.fact.Copying;
import com.surefoot.reliability.fact.FactLearner;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.FactPriors;
import com.surefoot.reliability.gate.Standing;
import com.surefoot.reliability.gate.Standings;
import com.surefoot.reliability.gate.Standings.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Learns from all outcomes that count at a moment; one that is taken back is as if it had never been. */
public final class Learner {

    /** The world of long ago is not the one that is promised about. */
    private static final Duration MEMORY = Duration.ofDays(2 * 365);

    /** How an outcome tells a delay: {@code 12 min}, or early {@code -3 min}. */
    private static final Pattern MINUTES = Pattern.compile("(-?\\d{1,4}) min");

    private final Outcomes outcomes;
    private final Evidence evidence;

    public Learner(Outcomes outcomes, Evidence evidence) {
        this.outcomes = requireNonNull(outcomes, "outcomes");
        this.evidence = requireNonNull(evidence, "evidence");
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
        Scorer scorer = new Scorer(model(since), punctuality(since, now), calibrations);
        return new Learned(scorer, new Standings(standings), tested, now);
    }

    /** Who is to be believed, by what came of the facts they told. */
    private FactModel model(Instant since) {
        List<Outcome> ofFacts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            if (kind != FactKind.ARRIVAL) {
                ofFacts.addAll(outcomes.listOfFacts(kind, since));
            }
        }
        Set<FactId> facts = new LinkedHashSet<>();
        ofFacts.forEach(outcome -> facts.add(((Claim.OfFact) outcome.claim()).fact()));
        return new FactLearner(FactPriors.usual(), Copying.none()).learn(ofFacts, evidence.list(facts));
    }

    private LearnedPunctuality punctuality(Instant since, Instant now) {
        List<Ran> reported = outcomes.listOfFacts(FactKind.ARRIVAL, since).stream()
                .filter(Outcome::right)
                .map(outcome -> (Claim.OfFact) outcome.claim())
                .flatMap(claim -> ran(claim).stream())
                .toList();
        return LearnedPunctuality.of(reported, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** A delay, if the claim tells one. */
    private static Optional<Ran> ran(Claim.OfFact arrival) {
        Optional<LocalDate> day = RideCompany.findDay(arrival.fact());
        List<String> company = RideCompany.of(arrival.fact());
        if (arrival.value().equals(CANCELLED)) {
            return Optional.of(new Ran(day, company, OptionalInt.empty()));
        }
        Matcher minutes = MINUTES.matcher(arrival.value());
        return minutes.matches()
                ? Optional.of(new Ran(day, company, OptionalInt.of(Integer.parseInt(minutes.group(1)))))
                : Optional.empty();
    }
}
