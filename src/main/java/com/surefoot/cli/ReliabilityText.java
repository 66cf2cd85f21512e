package com.surefoot.cli;

import com.surefoot.recommendation.Assessment;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Withheld;
import com.surefoot.reliability.element.JudgedFact;
import com.surefoot.reliability.element.ScoredElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How sure a trip is, in a few lines: the whole, what in it is least sure and why, and what was withheld. */
final class ReliabilityText {

    /** So many of the least sure are named. */
    private static final int LEAST_SURE = 3;

    private final Candidate candidate;
    private final Assessment assessment;
    private final List<String> lines = new ArrayList<>();

    private ReliabilityText(Candidate candidate) {
        this.candidate = candidate;
        this.assessment = candidate.assessment();
    }

    static List<String> of(Candidate candidate) {
        ReliabilityText text = new ReliabilityText(candidate);
        text.writeWhole();
        text.writeLeastSure();
        text.writeWithheld();
        return text.lines;
    }

    private void writeWhole() {
        lines.add("How sure: %s; %s".formatted(whole(), promise()));
    }

    /** What no outcomes have calibrated is not told as a chance of the whole: it would be far too low. */
    private String whole() {
        List<ScoredElement> elements = assessment.scored().elements();
        return assessment.scored().calibrated()
                ? "%s that all of it holds"
                        .formatted(percent(assessment.scored().confidence()))
                : "about %d of its %d elements hold in all they rest on, by what is known so far"
                        .formatted(
                                Math.round(elements.stream()
                                        .mapToDouble(ScoredElement::raw)
                                        .sum()),
                                elements.size());
    }

    private String promise() {
        if (assessment.target().isEmpty()) {
            return "no promise was asked for.";
        }
        int target = assessment.target().get();
        return assessment.isCertified()
                ? "of what is shown, %d %% is certified to prove right.".formatted(target)
                : "NOT CERTIFIED: outcomes do not prove yet that %d %% of such elements prove right.".formatted(target);
    }

    private void writeLeastSure() {
        assessment.scored().elements().stream()
                .sorted(Comparator.comparingDouble(ScoredElement::confidence))
                .limit(LEAST_SURE)
                .forEach(element -> lines.add("  %s %s: %s"
                        .formatted(percent(element.confidence()), name(element), weakest(element.weakest()))));
    }

    private String name(ScoredElement element) {
        return candidate.itinerary().listActivities().stream()
                .filter(activity -> activity.id().equals(element.element().subject()))
                .findFirst()
                .flatMap(activity -> new ActivityText(activity).what().lines().findFirst())
                .orElse(Plain.text(element.element().subject()));
    }

    private static String weakest(JudgedFact fact) {
        return "least sure is %s (%s)"
                .formatted(
                        switch (fact.reliance().fact().kind()) {
                            case RIDE -> "that it runs at its times";
                            case ARRIVAL -> "that the ride before it is not too late";
                            case RATE -> "that the room is still sold at this price";
                            case ROOM -> "that the room is the one that was booked";
                            case PLACE -> "that the place is still there";
                            case HOURS -> "that it is open at that time";
                            case PRICE -> "its price";
                            case JOURNEY -> "that the way there takes no longer";
                        },
                        percent(fact.probability()));
    }

    private void writeWithheld() {
        for (Withheld withheld : candidate.withheld()) {
            lines.add("  Withheld: %s, %s sure%s"
                    .formatted(
                            Plain.text(withheld.name()),
                            percent(withheld.element().confidence()),
                            withheld.verdict()
                                    .threshold()
                                    .map(threshold -> " of " + percent(threshold))
                                    .orElse("")));
        }
    }

    /** Rounded down: nothing is ever surer than it is. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(share * 1000) / 10);
    }
}
