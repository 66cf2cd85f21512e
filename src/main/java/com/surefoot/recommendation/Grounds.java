package com.surefoot.recommendation;

import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.telling.TripToTell.Known;
import com.surefoot.planning.api.Flavour;
import com.surefoot.reliability.element.JudgedFact;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.gate.Suppression;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of trips in the words of those who tell them. */
final class Grounds {

    private Grounds() {}

    /** Of each fact that somebody can look up, who says what. */
    static List<Known> of(Collection<ScoredElement> elements, Instant now) {
        return elements.stream().flatMap(element -> of(element, now)).toList();
    }

    private static Stream<Known> of(ScoredElement element, Instant now) {
        JudgedFact weakest = element.weakest();
        return element.facts().stream()
                .filter(fact -> !fact.reliance().fact().kind().isDecidedByTime())
                .map(fact -> new Known(
                        element.element().id(),
                        phrase(fact.reliance().fact().kind()),
                        age(fact.evidence().supporting(), now),
                        count(fact.evidence().supporting()),
                        count(fact.evidence().conflicting()),
                        fact.equals(weakest)));
    }

    /** Since the newest, which comes last. */
    private static Optional<Duration> age(List<Observation> seen, Instant now) {
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.between(seen.get(seen.size() - 1).seenAt(), now))
                        .map(age -> age.isNegative() ? Duration.ZERO : age);
    }

    private static int count(List<Observation> seen) {
        return Math.toIntExact(seen.stream().map(Observation::source).distinct().count());
    }

    static Phrase phrase(FactKind kind) {
        return switch (kind) {
            case RIDE -> Phrase.TIMES_OF_RIDE;
            case ARRIVAL -> Phrase.LATENESS;
            case RATE -> Phrase.RATE_OF_ROOM;
            case ROOM -> Phrase.ROOM;
            case PLACE -> Phrase.WHEREABOUTS;
            case HOURS -> Phrase.HOURS;
            case PRICE -> Phrase.PRICE;
            case JOURNEY -> Phrase.WAY;
        };
    }

    static Phrase phrase(Suppression why) {
        return switch (why) {
            case NOTHING_KNOWN -> Phrase.NOTHING_KNOWN;
            case SOURCES_DIFFER -> Phrase.SOURCES_DIFFER;
            case TOO_LITTLE_TIME -> Phrase.TOO_LITTLE_TIME;
            case NOT_SURE_ENOUGH -> Phrase.NOT_SURE_ENOUGH;
            case NOT_CERTIFIED -> Phrase.NOT_CERTIFIED;
            case CERTIFICATE_WITHDRAWN -> Phrase.CERTIFICATE_WITHDRAWN;
        };
    }

    /** By what it makes most of, which is no superlative: another trip may come out cheaper than the cheapest planned. */
    static Phrase phrase(Flavour flavour) {
        return switch (flavour) {
            case BALANCED -> Phrase.BALANCED_TRIP;
            case CHEAPEST -> Phrase.THRIFTY_TRIP;
            case SUREST -> Phrase.CAUTIOUS_TRIP;
            case RELAXED -> Phrase.RELAXED_TRIP;
            case FULLEST -> Phrase.FULL_TRIP;
        };
    }

    static Phrase phrase(Recommendation.Reason reason) {
        return switch (reason) {
            case UNKNOWN_VALUE -> Phrase.UNKNOWN_VALUE;
            case OUTSIDE_TIMETABLES -> Phrase.OUTSIDE_TIMETABLES;
            case CANNOT_BE_MET -> Phrase.CANNOT_BE_MET;
            case NOTHING_RELIABLE -> Phrase.NOTHING_RELIABLE;
        };
    }
}
