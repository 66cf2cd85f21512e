package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.desk.Verification;
import java.util.List;

/**
 * All that is known of a fact that somebody looks into.
 *
 * @param words what each source said last, the latest first
 * @param probability that it is as thought, from 0 to 1, before calibration
 * @param confirmed what would come of it, were it confirmed now
 */
public record Dossier(Verification verification, List<Word> words, double probability, List<Effect> confirmed) {

    public Dossier {
        requireNonNull(verification, "verification");
        words = List.copyOf(words);
        confirmed = List.copyOf(confirmed);
    }
}
