package com.surefoot.narration.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.telling.Explanation.Author;
import com.surefoot.narration.telling.Explanation.Paragraph;
import com.surefoot.narration.telling.Explanation.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingAloudTest {

    private static Duration of(Language language, String... sentences) {
        return ReadingAloud.of(
                language,
                List.of(sentences).stream()
                        .map(text -> new Said(text, 1, "trip"))
                        .toList());
    }

    @Test
    void aLetterTakesItsTimeAndASentenceABreath() {
        // 100 letters at 68 ms, and half a second
        assertThat(of(Language.ENGLISH, "a".repeat(100))).isEqualTo(Duration.ofSeconds(8));
        assertThat(of(Language.ENGLISH, "a b, c! ".repeat(25) + "d".repeat(25))).isEqualTo(Duration.ofSeconds(8));
        assertThat(of(Language.ENGLISH, "a".repeat(50), "a".repeat(50))).isEqualTo(Duration.ofSeconds(8));
        assertThat(of(Language.ENGLISH)).isZero();
    }

    @Test
    void aFigureTakesAsLongAsItsWord() {
        assertThat(of(Language.FRENCH, "1".repeat(25))).isEqualTo(of(Language.FRENCH, "a".repeat(100)));
    }

    @Test
    void theSignOfACurrencyIsAWord() {
        assertThat(of(Language.FRENCH, "€".repeat(20))).isEqualTo(of(Language.FRENCH, "a".repeat(100)));
        assertThat(of(Language.CHINESE, "€".repeat(20))).isEqualTo(of(Language.CHINESE, "天".repeat(40)));
    }

    @Test
    void eachSentenceBeginsWhenTheOneBeforeItHasBeenRead() {
        // given: 100 letters and a breath are 7.3 s
        Said said = new Said("a".repeat(100), 1, "trip");
        Paragraph first = new Paragraph(Topic.WHY, Optional.empty(), List.of(said, said, said));
        Paragraph second = new Paragraph(Topic.CAUTION, Optional.empty(), List.of(said));
        Explanation told =
                new Explanation(Language.ENGLISH, Tone.HOST, Author.BUILT_IN, List.of(first, second), 0, 0, 0);

        // then
        assertThat(told.begins(first)).extracting(Duration::toSeconds).containsExactly(0L, 7L, 14L);
        assertThat(told.begins(second)).extracting(Duration::toSeconds).containsExactly(22L);
        assertThat(told.aloud(said)).isEqualTo(Duration.ofSeconds(8));
        assertThat(told.aloud()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void chineseIsReadCharacterByCharacter() {
        // 255 characters a minute
        assertThat(of(Language.CHINESE, "天".repeat(255))).isEqualTo(Duration.ofSeconds(61));
        assertThat(of(Language.CHINESE, "1".repeat(255))).isEqualTo(Duration.ofSeconds(61));
    }
}
