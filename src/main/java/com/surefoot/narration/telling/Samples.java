package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a model is shown of the words that pass the gate: for each relation that it is offered some whole sentences in the tone
 * asked for, as different as can be, and what has to stand in a sentence or right before a value.
 */
final class Samples {

    private static final int FEWEST_SENTENCES = 4;
    private static final int MOST_SENTENCES = 8;

    /** Who has to say the same often needs more ways to say it. */
    private static final int CLAIMS_A_SENTENCE = 4;

    /** All of them would be a book that nobody reads to its end. */
    private static final int MOST_PHRASES = 8;

    private final Offered offered;
    private final Audience audience;
    private final Vocabulary vocabulary;

    Samples(Offered offered, Audience audience) {
        this.offered = offered;
        this.audience = audience;
        vocabulary = Vocabulary.of(audience.language());
    }

    /** Relation by relation, a line for each sentence and for the words of each kind. */
    String text() {
        return offered.claims()
                .map(Claim::relation)
                .distinct()
                .sorted()
                .flatMap(relation -> lines(relation).stream())
                .collect(Collectors.joining("\n"));
    }

    private List<String> lines(Relation relation) {
        List<String> lines = new ArrayList<>(List.of(relation + ":"));
        sentences(relation).forEach(sentence -> lines.add("- " + sentence));
        if (!vocabulary.listStating(relation).isEmpty()) {
            lines.add("  ! " + some(vocabulary.listStating(relation)));
        }
        roles(relation)
                .filter(role -> !vocabulary.listBefore(relation, role).isEmpty())
                .forEach(role ->
                        lines.add("  {%s} <- %s".formatted(role.slot(), some(vocabulary.listBefore(relation, role)))));
        return lines;
    }

    /** Only those of which a claim has all the values. */
    private Stream<String> sentences(Relation relation) {
        List<Claim> claims =
                offered.claims().filter(claim -> claim.relation() == relation).toList();
        return Templates.examples(audience.language()).list(audience.tone(), relation).stream()
                .filter(sentence -> claims.stream()
                        .anyMatch(claim -> claim.values().keySet().containsAll(Templates.slots(sentence))))
                .limit(Math.min(MOST_SENTENCES, FEWEST_SENTENCES + claims.size() / CLAIMS_A_SENTENCE));
    }

    private Stream<Role> roles(Relation relation) {
        return offered.claims()
                .filter(claim -> claim.relation() == relation)
                .flatMap(claim -> claim.values().keySet().stream())
                .distinct()
                .sorted();
    }

    private static String some(List<String> phrases) {
        return phrases.stream().limit(MOST_PHRASES).collect(Collectors.joining(", "));
    }
}
