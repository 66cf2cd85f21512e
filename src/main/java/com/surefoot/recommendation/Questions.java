package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.desk.Question;
import com.surefoot.reliability.desk.Blocked;
import com.surefoot.reliability.desk.ValueOfChecking;
import com.surefoot.reliability.element.JudgedFact;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.learn.AuditSample;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What people could look into so that more can be shown, and what is looked into at random. */
final class Questions {

    /** How often a checker tells rightly whether a fact is as thought: one in fifty errs. */
    private static final double CHECKER = 0.98;

    /** What is audited is looked into when nobody is waiting for anything else. */
    private static final double AUDIT = 1e-3;

    /** What has to be so at once is worth looking into for so long. */
    private static final Duration UNTIL_BOOKED = Duration.ofDays(1);

    private static final ValueOfChecking VALUE = new ValueOfChecking(CHECKER);

    private Questions() {}

    /** The facts of what was withheld whose checking is expected to release the most, and those that are audited. */
    static List<Question> of(List<Withheld> withheld, Instant now) {
        Map<FactId, Asked> facts = withheld.stream()
                .flatMap(Questions::asked)
                .collect(toMap(asked -> asked.fact().fact(), asked -> asked, (one, other) -> one));
        List<Question> questions = new ArrayList<>();
        VALUE.rank(withheld.stream().flatMap(one -> blocked(one).stream()).toList())
                .forEach(worth -> questions.add(
                        requireNonNull(facts.get(worth.fact()), "fact").question(worth.gain(), now)));
        withheld.stream()
                .filter(one ->
                        AuditSample.contains(one.trip(), one.element().element().id()))
                .flatMap(Questions::asked)
                .filter(asked -> questions.stream()
                        .noneMatch(known -> known.fact().equals(asked.fact().fact())))
                .forEach(asked -> questions.add(asked.question(AUDIT, now)));
        return questions;
    }

    /** A fact, and for the sake of which trip it is asked about. */
    private record Asked(Reliance fact, String trip) {

        Question question(double gain, Instant now) {
            Instant needed = fact.neededAt().isBefore(now) ? now.plus(UNTIL_BOOKED) : fact.neededAt();
            return new Question(fact.fact(), fact.value(), trip, gain, needed);
        }
    }

    private static Stream<Asked> asked(Withheld one) {
        return checkable(one.element()).stream().map(fact -> new Asked(fact.reliance(), one.trip()));
    }

    /** Calibration is monotone, and near where an element fails about straight: what it lacks, its facts lack. */
    private static Optional<Blocked> blocked(Withheld one) {
        ScoredElement element = one.element();
        Map<FactId, Double> facts = checkable(element).stream()
                .collect(toMap(fact -> fact.reliance().fact(), JudgedFact::probability, Math::min));
        double product = facts.values().stream().reduce(1.0, (a, b) -> a * b);
        return one.verdict()
                .threshold()
                .filter(threshold -> !facts.isEmpty() && element.confidence() < threshold)
                .map(threshold -> Math.min(1, product * threshold / Math.max(element.confidence(), AUDIT)))
                .map(needed -> new Blocked(1, facts, needed));
    }

    /** What time decides nobody can look up beforehand. */
    private static List<JudgedFact> checkable(ScoredElement element) {
        return element.facts().stream()
                .filter(fact -> !fact.reliance().fact().kind().isDecidedByTime())
                .toList();
    }
}
