package com.surefoot.recommendation;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactKind;
import com.surefoot.planning.api.Sureness;
import com.surefoot.reliability.element.JudgedFact;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.gate.Unlock;
import com.surefoot.reliability.gate.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is changed about a trip of which some elements may not be shown. Where time is short, more of it is kept free:
 * after a ride that may be late, or before one that has to be reached. Everything else is offered no more.
 */
final class Repair {

    /** Nobody waits longer for a train that may be late; then it has to be another train. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private final SureOffers offers;

    Repair(SureOffers offers) {
        this.offers = offers;
    }

    void mend(Assessment assessment) {
        assessment.listFailed().forEach(failed -> mend(failed, assessment.verdictOn(failed)));
    }

    private void mend(ScoredElement failed, Verdict.Withheld verdict) {
        Optional<Sureness> longer = buffer(verdict).flatMap(buffer -> longer(failed, verdict.weakest(), buffer));
        longer.ifPresentOrElse(offers::keepFree, () -> block(failed, verdict.weakest()));
    }

    private static Optional<Duration> buffer(Verdict.Withheld verdict) {
        return verdict.unlock()
                .flatMap(unlock ->
                        unlock instanceof Unlock.Buffer buffer ? Optional.of(buffer.atLeast()) : Optional.empty())
                .filter(atLeast -> atLeast.compareTo(LONGEST) <= 0);
    }

    /** More time for the fact that lets the element down; empty if that much was kept free already. */
    private Optional<Sureness> longer(ScoredElement failed, JudgedFact weakest, Duration needed) {
        Reliance reliance = weakest.reliance();
        Sureness now = offers.sureness();
        Duration missing = needed.minus(reliance.slack());
        if (missing.isNegative() || missing.isZero()) {
            return Optional.empty();
        }
        if (reliance.fact().kind() == FactKind.ARRIVAL) {
            String ride = reliance.ride().orElseThrow();
            Duration kept = now.reserve(ride).plus(missing);
            return kept.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(now.withReserve(ride, kept));
        }
        if (failed.element().kind() != ElementKind.RIDE) {
            return Optional.empty();
        }
        String ride = failed.element().subject();
        return Optional.of(now.withEarly(ride, now.early(ride).plus(missing)));
    }

    /** A ride that is late too often to rely on is to blame for what it makes late. */
    private void block(ScoredElement failed, JudgedFact weakest) {
        Reliance reliance = weakest.reliance();
        offers.block(
                reliance.fact().kind() == FactKind.ARRIVAL
                        ? reliance.ride().orElseThrow()
                        : failed.element().subject());
    }

    /** What replaced what was withheld: of the same kind, on the same day, and new; the first of them. */
    static List<Withheld> matched(List<Withheld> withheld, Assessment before, Assessment after) {
        List<String> known = subjects(before).toList();
        List<ScoredElement> fresh = after.scored().elements().stream()
                .filter(element -> !known.contains(element.element().subject()))
                .toList();
        return withheld.stream()
                .map(one -> one.withReplacement(fresh.stream()
                        .filter(other -> other.element().kind()
                                        == one.element().element().kind()
                                && other.element()
                                        .day()
                                        .equals(one.element().element().day()))
                        .map(other -> other.element().subject())
                        .findFirst()))
                .toList();
    }

    private static Stream<String> subjects(Assessment assessment) {
        return assessment.scored().elements().stream()
                .map(element -> element.element().subject());
    }
}
