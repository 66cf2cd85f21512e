package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Spoken.Said;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theShortestComeFirst(Language language) {
        // when
        List<String> phrases = Vocabulary.of(language).listBefore(Relation.SEES, Role.START);

        // then
        assertThat(phrases).isNotEmpty().isSortedAccordingTo(Comparator.comparingInt(String::length));
    }

    @Test
    void whatStandsBeforeAValueIsToldAsItIsChecked() {
        // given
        Vocabulary vocabulary = Vocabulary.of(Language.ENGLISH);

        // then
        assertThat(vocabulary.listBefore(Relation.LEAVES, Role.START)).contains("at", "leaves at");
        assertThat(vocabulary.listBefore(Relation.SEES, Role.END)).contains("until", "{start} and");
        assertThat(vocabulary.listBefore(Relation.REPLACED, Role.NAME)).contains("^", "in place of");
        assertThat(vocabulary.listStating(Relation.ARRIVES)).contains("arrives", "welcome to");
    }

    @Test
    void whoKeepsToItPasses() {
        assertThat(new SentenceGate(Told.TRIP, 0)
                        .say(Told.sentence(
                                Language.ENGLISH,
                                Relation.SEES,
                                "albertina",
                                "Now explore {name} from {start} till {end}.")))
                .isInstanceOf(Said.class);
    }
}
