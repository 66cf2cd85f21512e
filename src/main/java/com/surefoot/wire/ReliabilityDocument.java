package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.evidence.FactId;
import com.surefoot.recommendation.Assessment;
import com.surefoot.recommendation.Candidate;
import com.surefoot.reliability.element.JudgedFact;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.fact.FactConfidence;
import com.surefoot.reliability.gate.Verdict.Shown;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How sure a trip and its elements are.
 *
 * @param recommendation names the trip in reports of outcomes
 * @param target percent that is promised to prove right; nothing where no promise was asked for
 * @param certified whether outcomes prove that promise for each element
 * @param confidence that all of it holds, from 0 to 1
 * @param calibrated whether outcomes say so; if not, it is a lower bound by the facts alone
 * @param whole whether the promise is proven for the trip as a whole as well
 * @param withheld what would be in the trip if it were surer
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReliabilityDocument(
        String recommendation,
        Optional<Integer> target,
        boolean certified,
        double confidence,
        boolean calibrated,
        boolean whole,
        List<ElementDocument> elements,
        List<WithheldDocument> withheld) {

    private static final double DIGITS = 1e4;

    /**
     * How sure an element is.
     *
     * @param element names it in reports of outcomes
     * @param id of the activity, as in the itinerary; a stay's is that of its nights
     * @param certified whether outcomes prove the promise for it
     * @param weakest the fact that is least sure
     */
    @Serdeable
    public record ElementDocument(
            String element,
            String id,
            String kind,
            LocalDate day,
            double confidence,
            boolean calibrated,
            boolean certified,
            FactDocument weakest) {

        static ElementDocument of(ScoredElement scored, Assessment assessment) {
            return new ElementDocument(
                    scored.element().id(),
                    scored.element().subject(),
                    Words.of(scored.element().kind()),
                    scored.element().day(),
                    rounded(scored.confidence()),
                    scored.calibrated(),
                    assessment.verdicts().get(scored.element().id()) instanceof Shown shown && shown.certified(),
                    FactDocument.of(scored.weakest()));
        }
    }

    /**
     * A fact that an element rests on.
     *
     * @param occasion the day or days it is about
     * @param value what it is taken to be
     * @param probability that it is so
     * @param sources who say so
     * @param against who say otherwise
     * @param hoursOld how long ago it was last seen so
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FactDocument(
            String kind,
            String subject,
            String occasion,
            String value,
            double probability,
            List<String> sources,
            List<String> against,
            Optional<Long> hoursOld) {

        static FactDocument of(JudgedFact judged) {
            FactId fact = judged.reliance().fact();
            FactConfidence evidence = judged.evidence();
            return new FactDocument(
                    Words.of(fact.kind()),
                    fact.subject(),
                    fact.occasion(),
                    judged.reliance().value(),
                    rounded(judged.probability()),
                    sources(evidence.supporting().stream().map(seen -> seen.source())),
                    sources(evidence.conflicting().stream().map(seen -> seen.source())),
                    evidence.age().map(age -> age.toHours()));
        }

        private static List<String> sources(Stream<String> ids) {
            return ids.distinct().sorted().toList();
        }
    }

    static ReliabilityDocument of(Candidate candidate) {
        Assessment assessment = candidate.assessment();
        return new ReliabilityDocument(
                candidate.id(),
                assessment.target(),
                assessment.isCertified(),
                rounded(assessment.scored().confidence()),
                assessment.scored().calibrated(),
                assessment.proven(),
                assessment.scored().elements().stream()
                        .map(element -> ElementDocument.of(element, assessment))
                        .toList(),
                candidate.withheld().stream().map(WithheldDocument::of).toList());
    }

    /** More digits would say more than is known. */
    static double rounded(double confidence) {
        return Math.floor(confidence * DIGITS) / DIGITS;
    }
}
