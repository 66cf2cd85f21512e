package com.surefoot.watch;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.desk.Verification;
import com.surefoot.reliability.desk.HeldBack;
import com.surefoot.reliability.desk.HeldBacks;
import com.surefoot.reliability.element.JudgedFact;
import com.surefoot.reliability.element.Reading;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.Seen;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.Witness;
import com.surefoot.reliability.learn.Learned;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what is known of a fact, for whoever looks into it. */
public final class Dossiers {

    private final Looks looks;
    private final Effects effects;
    private final HeldBacks heldBacks;

    public Dossiers(Looks looks, Effects effects, HeldBacks heldBacks) {
        this.looks = requireNonNull(looks, "looks");
        this.effects = requireNonNull(effects, "effects");
        this.heldBacks = requireNonNull(heldBacks, "heldBacks");
    }

    /**
     * What is known of a fact, and what a confirmation would release.
     *
     * @param checker whose word that would be
     */
    public Dossier of(Verification verification, String checker) {
        Reliance reliance = reliance(verification);
        FactId fact = reliance.fact();
        Set<FactId> asked = new LinkedHashSet<>(List.of(fact, FactId.standing(fact.kind(), fact.subject())));
        Sightings sightings = looks.sightings(asked);
        Learned learned = looks.learned();
        JudgedFact judged = learned.scorer()
                .judge(reliance, new Seen(sightings.observations(), looks.listings()), sightings.until());
        List<Observation> seen = asked.stream()
                .flatMap(one -> sightings.observations().getOrDefault(one, List.of()).stream())
                .toList();
        Observation confirmation =
                new Observation(fact, checker, Manner.VERIFIED, looks.now(), Optional.empty(), verification.value());
        return new Dossier(
                verification,
                words(judged, seen, learned.scorer().model()),
                judged.probability(),
                effects.ifSeen(confirmation));
    }

    /** As what was withheld relies on it; by itself where that is forgotten. */
    private Reliance reliance(Verification verification) {
        FactId fact = verification.fact();
        return heldBacks.list(List.of(fact), 1).stream()
                .map(HeldBack::element)
                .flatMap(element -> element.facts().stream())
                .filter(reliance -> reliance.fact().equals(fact))
                .filter(reliance -> reliance.value().equals(verification.value()))
                .findFirst()
                .orElseGet(() -> new Reliance(fact, verification.value(), "", Reliance.AT_ONCE, Duration.ZERO, ""));
    }

    private static List<Word> words(JudgedFact judged, List<Observation> seen, FactModel model) {
        Set<Said> counting = Stream.concat(
                        judged.evidence().supporting().stream(), judged.evidence().conflicting().stream())
                .map(Said::of)
                .collect(toSet());
        Set<Said> agreeing =
                judged.evidence().supporting().stream().map(Said::of).collect(toSet());
        return last(judged, seen).stream()
                .map(one -> {
                    Witness witness = Witness.of(one);
                    boolean agrees = agreeing.contains(Said.of(one))
                            || Reading.of(judged.reliance(), one.value())
                                    .equals(judged.reliance().value());
                    return new Word(
                            one,
                            counting.contains(Said.of(one)),
                            agrees,
                            model.accuracy(witness),
                            model.accuracies().containsKey(witness));
                })
                .toList();
    }

    /** What each said last as it was said, and what was listed, which nobody keeps. */
    private static List<Observation> last(JudgedFact judged, List<Observation> seen) {
        Set<Said> kept = seen.stream().map(Said::of).collect(toSet());
        Map<List<Object>, Observation> last = new LinkedHashMap<>();
        Stream.of(seen.stream(), judged.evidence().supporting().stream(), judged.evidence().conflicting().stream())
                .flatMap(all -> all)
                .filter(one -> seen.contains(one) || !kept.contains(Said.of(one)))
                .sorted(Comparator.comparing(Observation::seenAt).reversed())
                .forEach(one ->
                        last.putIfAbsent(List.of(one.source(), one.manner() == Manner.VERIFIED, one.fact()), one));
        return List.copyOf(last.values());
    }

    /** Who said something when, be it read in the light of what is needed. */
    private record Said(String source, Manner manner, Instant at) {

        static Said of(Observation observation) {
            return new Said(observation.source(), observation.manner(), observation.seenAt());
        }
    }
}
