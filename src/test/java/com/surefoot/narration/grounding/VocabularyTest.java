package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Spoken.Said;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void thereArePhrasesForEveryRelation(Language language) {
        // given
        Vocabulary vocabulary = Vocabulary.of(language);

        // then
        assertThat(vocabulary.list()).isNotEmpty();
        for (Relation relation : Relation.values()) {
            // some are stated by what stands before a value alone
            assertThat(Stream.concat(
                            vocabulary.list(relation).stream(),
                            relation.roles().stream().flatMap(role -> vocabulary.listBefore(relation, role).stream())))
                    .as("%s", relation)
                    .isNotEmpty();
        }
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
