package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.grounding.Spoken.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences that others wrote: true ones in other words, and false ones in harmless words. */
class OtherWordsTest {

    private static final double MOST = 0.99;

    private final SentenceGate gate = new SentenceGate(FullClaims.all(), 0);

    private static List<Sentence> read(String name, Language language) {
        Map<String, FactRef> slots = new HashMap<>();
        Stream.of(Role.values()).forEach(role -> slots.put(role.slot(), new FactRef(FullClaims.SUBJECT, role)));
        return HandWritten.lines("/grounding/%s-%s.txt".formatted(name, language.code())).stream()
                .map(line -> line.split(": ?", 2))
                .map(line -> new Sentence(language, Relation.valueOf(line[0]), FullClaims.SUBJECT, line[1], slots))
                .toList();
    }

    private List<String> said(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> gate.say(sentence) instanceof Said)
                .map(Sentence::template)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSoIsSaidInOtherWords(Language language) {
        // given
        List<Sentence> sentences = read("paraphrases", language);

        // then
        assertThat(said(sentences)).hasSizeGreaterThanOrEqualTo((int) Math.ceil(MOST * sentences.size()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTurnedAroundIsNotSaid(Language language) {
        assertThat(said(read("turned-around", language))).isEmpty();
    }
}
