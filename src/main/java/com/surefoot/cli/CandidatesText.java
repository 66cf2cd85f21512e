package com.surefoot.cli;

import static java.util.stream.Collectors.joining;

import com.surefoot.cli.TextTable.Column;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Unmet;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.api.SkippedMeal;
import com.surefoot.planning.api.Why;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Gap;
import com.surefoot.wire.Explaining;
import com.surefoot.wire.ExplanationDocument;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Candidates as plain text: side by side first if there are several, then each whole. */
final class CandidatesText {

    private static final int WIDEST = ItineraryText.WIDEST;

    private final Optional<Money> budget;
    private final boolean why;
    private final List<String> lines = new ArrayList<>();

    private CandidatesText(Recommended recommended, boolean why) {
        budget = recommended.budget().map(Conversion::to).or(() -> recommended
                .brief()
                .budget());
        this.why = why;
    }

    /**
     * All of them.
     *
     * @param why whether to say of each element why it is there
     * @param explaining puts each into words as well where that was asked for
     */
    static String of(Recommended recommended, boolean why, Explaining explaining) {
        CandidatesText text = new CandidatesText(recommended, why);
        List<Candidate> candidates = recommended.candidates();
        if (candidates.size() > 1) {
            text.writeComparison(candidates);
        }
        Iterator<ExplanationDocument> words = explaining.listOf(recommended).iterator();
        for (Candidate candidate : candidates) {
            if (candidates.size() > 1) {
                text.writeTitle(candidate);
            }
            text.write(candidate);
            if (words.hasNext()) {
                text.lines.addAll(ExplanationText.of(words.next()));
            }
        }
        recommended.budget().ifPresent(text::write);
        recommended.missing().forEach(text::write);
        recommended.asked().assumptions().forEach(text::write);
        return String.join("\n", text.lines) + "\n";
    }

    private void write(Conversion counted) {
        String line = "The budget of %s counts as %s, at %s of %s."
                .formatted(
                        Spoken.price(counted.from()),
                        Spoken.price(counted.to()),
                        counted.rate().shown().toPlainString(),
                        Spoken.day(counted.rate().day()));
        lines.add("");
        lines.addAll(Folding.fold(line, WIDEST));
    }

    private void write(Gap missing) {
        lines.add("");
        lines.addAll(Folding.fold(LiveText.of(missing), WIDEST));
    }

    private void write(String assumption) {
        lines.add("");
        lines.addAll(Folding.fold(assumption, WIDEST));
    }

    private void writeComparison(List<Candidate> candidates) {
        Itinerary first = candidates.get(0).itinerary();
        TextTable table = new TextTable(
                Column.left("Candidate", WIDEST),
                Column.right(first.currency().getCurrencyCode()),
                Column.right("Sights"),
                Column.right("On foot"),
                Column.right("Wishes not met"));
        for (Candidate candidate : candidates) {
            Itinerary itinerary = candidate.itinerary();
            table.row(
                    Spoken.capital(candidate.flavour()),
                    Spoken.amount(itinerary.total()),
                    String.valueOf(itinerary.listActivities().stream()
                            .filter(Visit.class::isInstance)
                            .count()),
                    "%.1f km".formatted(itinerary.walked().metres() / 1000.0),
                    String.valueOf(candidate.unmet().size()));
        }
        lines.addAll(table.lines());
    }

    private void writeTitle(Candidate candidate) {
        String title = Spoken.capital(candidate.flavour());
        lines.addAll(List.of("", title, "=".repeat(title.length())));
    }

    private void write(Candidate candidate) {
        lines.add(ItineraryText.of(candidate.itinerary(), budget).stripTrailing());
        lines.add("");
        ReliabilityText.of(candidate).forEach(line -> lines.addAll(Folding.fold(line, WIDEST)));
        if (!candidate.unmet().isEmpty()) {
            lines.addAll(List.of("", "Wishes not met"));
            candidate.unmet().forEach(this::write);
        }
        if (!candidate.skipped().isEmpty()) {
            lines.addAll(List.of("", "Left out, so that the budget is kept"));
            candidate.skipped().forEach(this::write);
        }
        if (why && !candidate.reasons().isEmpty()) {
            writeReasons(candidate);
        }
    }

    private void write(Unmet unmet) {
        String line = "  %s: %s".formatted(Plain.text(unmet.requirement().pointer()), Plain.text(unmet.reason()));
        lines.addAll(Folding.fold(line, WIDEST));
    }

    private void write(SkippedMeal skipped) {
        lines.add("  %s on %s".formatted(Spoken.lower(skipped.meal()), Spoken.day(skipped.day())));
    }

    private void writeReasons(Candidate candidate) {
        Map<String, String> names = names(candidate.itinerary());
        TextTable table = new TextTable(
                Column.left("Why", 36),
                Column.left("Serves", 20),
                Column.right(candidate.itinerary().currency().getCurrencyCode()),
                Column.left("Runner-up", 24),
                Column.right("Dearer by"));
        for (Why reason : candidate.reasons()) {
            table.row(
                    names.getOrDefault(reason.id(), Plain.text(reason.id())),
                    reason.serves().stream()
                            .map(Requirement::pointer)
                            .map(Plain::text)
                            .collect(joining(" ")),
                    Spoken.amount(reason.cost()),
                    reason.runnerUp().map(rival -> Plain.text(rival.name())).orElse("nothing else would do"),
                    reason.runnerUp()
                            .map(rival -> Spoken.amount(rival.dearer()))
                            .orElse(""));
        }
        lines.add("");
        lines.addAll(table.lines());
    }

    private static String firstLine(Activity activity) {
        return new ActivityText(activity).what().lines().findFirst().orElse("");
    }

    private static Map<String, String> names(Itinerary itinerary) {
        Map<String, String> names = new TreeMap<>();
        itinerary.listActivities().forEach(activity -> names.put(activity.id(), firstLine(activity)));
        return names;
    }
}
