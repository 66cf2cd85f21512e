package com.surefoot.reliability.element;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.reliability.fact.FactConfidence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts and elements that are as sure as a test wants them to be. */
public final class Facts {

    public static final Instant NEEDED = Instant.parse("2027-06-04T10:00:00Z");

    private Facts() {}

    public static Reliance reliance(FactKind kind, String subject, String value, Duration slack, String shock) {
        return new Reliance(FactId.standing(kind, subject), value, "source", NEEDED, slack, shock);
    }

    public static JudgedFact fact(FactKind kind, String subject, double probability, String shock) {
        Reliance reliance = reliance(kind, subject, "30 min", Duration.ofMinutes(20), shock);
        return new JudgedFact(
                reliance,
                new FactConfidence(
                        reliance.fact(), reliance.value(), probability, List.of(), List.of(), Optional.empty()));
    }

    public static ScoredElement element(ElementKind kind, double confidence, JudgedFact... facts) {
        List<JudgedFact> all = List.of(facts);
        LocalDate day = LocalDate.of(2027, 6, 4);
        return new ScoredElement(
                new Element(
                        "x@" + day,
                        "x",
                        kind,
                        day,
                        "source",
                        "cluster",
                        all.stream().map(JudgedFact::reliance).toList()),
                all,
                confidence,
                confidence,
                true);
    }
}
