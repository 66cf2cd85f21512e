package com.surefoot.watch;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.fixtures.MemoryTrips;
import com.surefoot.fixtures.MovingClock;
import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.TripRecommender;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.reliability.element.UsualPunctuality;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.FactPriors;
import com.surefoot.reliability.gate.Standings;
import com.surefoot.reliability.learn.Learned;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A watch over trips through the small world. */
final class SmallWatch {

    static final TripRecommender RECOMMENDER = new TripRecommender(
            SmallSupply.create(),
            new TripPlanner(new PlanningLimits(7, 12, 6, Duration.ofSeconds(60))),
            SmallAssessor.create());

    static final TripBrief BRIEF = SmallWorld.brief(SmallWorld.FRIDAY, SmallWorld.SUNDAY);
    static final Recommended ANSWER = (Recommended) RECOMMENDER.recommend(BRIEF);

    final MovingClock clock = new MovingClock(SmallAssessor.NOW);
    final MemoryEvidence evidence = SmallAssessor.evidence();
    final MemoryTrips trips = new MemoryTrips();
    final List<String> rung = new ArrayList<>();
    final List<RuntimeException> broken = new ArrayList<>();
    final AnsweredTrips answered = new AnsweredTrips(10, evidence::listImported);
    final BriefNotation notation = new Notation();
    final Watch watch;
    final Repairs repairs;
    final Saving saving;
    private final Looks looks;
    private final Drafts drafts;
    private int ids;

    SmallWatch() {
        this(WatchRules.USUAL);
    }

    SmallWatch(WatchRules rules) {
        Learned learned = new Learned(
                new Scorer(FactModel.of(FactPriors.usual()), new UsualPunctuality(), Map.of()),
                Standings.NONE,
                Map.of(),
                SmallAssessor.NOW);
        looks = new Looks(evidence, evidence, () -> learned, rules, clock);
        drafts = new Drafts(notation, Candidate::id, looks, () -> "trip " + ++ids);
        answered.keep(ANSWER);
        saving = saving(answered);
        watch = new Watch(trips, trips, looks, rung::add);
        repairs = new Repairs(trips, trips, RECOMMENDER, notation, drafts, looks, broken::add, rung::add);
    }

    /** Likewise, where others were answered. */
    Saving saving(AnsweredTrips others) {
        return new Saving(trips, others, RECOMMENDER, looks, drafts);
    }

    /** Saves the trip that is answered to the brief. */
    Watched save() {
        return ((Saved.Kept) saving.save(BRIEF, ANSWER.candidates().get(0).id())).trip();
    }

    Watched read(Watched trip) {
        return trips.find(trip.trip().id()).orElseThrow();
    }

    List<Told> told(Watched trip) {
        return trips.list(trip.trip().id(), 0, 100);
    }

    Notice onlyNotice(Watched trip) {
        List<Told> told = told(trip);
        if (told.size() != 1) {
            throw new AssertionError("Not one notice, but " + told);
        }
        return (Notice) told.get(0);
    }

    /** Somebody saw a fact to be so, now. */
    Observation see(FactId fact, String value) {
        return see(fact, "checker:ann", Manner.VERIFIED, value);
    }

    Observation see(FactId fact, String source, Manner manner, String value) {
        Observation seen = new Observation(fact, source, manner, clock.instant(), Optional.empty(), value);
        evidence.append(List.of(seen));
        trips.stir(List.of(seen));
        return seen;
    }

    /** The trip's fact of a kind that is needed first. */
    static Reliance reliance(Watched trip, FactKind kind) {
        return trip.trip().listElements().stream()
                .flatMap(element -> element.facts().stream())
                .filter(fact -> fact.fact().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Briefs as they are, by numbers. */
    private static final class Notation implements BriefNotation {

        private final Map<String, TripBrief> briefs = new HashMap<>();

        @Override
        public TripBrief read(String text) {
            TripBrief brief = briefs.get(text);
            if (brief == null) {
                throw new IllegalArgumentException("No brief is kept as " + text);
            }
            return brief;
        }

        @Override
        public String write(TripBrief brief) {
            String text = "brief " + briefs.size();
            briefs.put(text, brief);
            return text;
        }
    }
}
