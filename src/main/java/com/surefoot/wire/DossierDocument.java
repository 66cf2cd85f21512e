package com.surefoot.wire;

import com.surefoot.watch.Dossier;
import com.surefoot.watch.Effects.Resting;
import com.surefoot.watch.Word;
import com.surefoot.wire.FactDocument.Fact;
import com.surefoot.wire.FactDocument.Seen;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * All that is known of a fact to look into.
 *
 * @param words what each source said last, the latest first
 * @param probability that it is as thought, before calibration
 * @param confirmed what would come of it, were it confirmed now
 */
@Serdeable
public record DossierDocument(
        VerificationDocument verification,
        List<WordDocument> words,
        double probability,
        List<EffectDocument> confirmed) {

    /**
     * What a source said last.
     *
     * @param fact what it was said of: the day, or any day
     * @param counts whether it still says something
     * @param agrees whether it is as thought, or more
     * @param accuracy how often the source proves right with such facts, from 0 to 1
     * @param proven whether outcomes say so; if not, it is what is thought of any source
     */
    @Serdeable
    public record WordDocument(Fact fact, Seen said, boolean counts, boolean agrees, double accuracy, boolean proven) {

        private static WordDocument of(Word word) {
            return new WordDocument(
                    Fact.of(word.said().fact()),
                    Seen.of(word.said()),
                    word.counts(),
                    word.agrees(),
                    MeasuresDocument.rounded(word.accuracy().mean()),
                    word.proven());
        }
    }

    public DossierDocument {
        words = List.copyOf(words);
        confirmed = List.copyOf(confirmed);
    }

    public static DossierDocument of(Dossier dossier, Resting resting) {
        return new DossierDocument(
                VerificationDocument.of(dossier.verification(), resting),
                dossier.words().stream().map(WordDocument::of).toList(),
                MeasuresDocument.rounded(dossier.probability()),
                EffectDocument.of(dossier.confirmed()));
    }
}
