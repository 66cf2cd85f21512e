package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Spoken.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void thereArePhrasesForEveryRelation(Language language) {
        // given
        Vocabulary vocabulary = new Vocabulary(language);

        // then
        assertThat(vocabulary.list()).isNotEmpty();
        for (Relation relation : Relation.values()) {
            assertThat(vocabulary.list(relation)).as("%s", relation).isNotEmpty();
        }
    }

    @Test
    void whatStandsBeforeAValueIsToldAsItIsChecked() {
        // given
        Vocabulary vocabulary = new Vocabulary(Language.ENGLISH);

        // then
        assertThat(vocabulary.listBefore(Relation.LEAVES, Role.START)).contains("at", "leaves at");
        assertThat(vocabulary.listBefore(Relation.SEES, Role.END)).contains("until", "{start} and");
        assertThat(vocabulary.listBefore(Relation.FAILS, Role.NAME)).contains("^");
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
