package com.surefoot.narration.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Spoken.Said;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingAloudTest {

    private static Duration of(Language language, String... sentences) {
        return ReadingAloud.of(
                language,
                List.of(sentences).stream().map(text -> new Said(text, 1)).toList());
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
    void chineseIsReadCharacterByCharacter() {
        // 255 characters a minute
        assertThat(of(Language.CHINESE, "天".repeat(255))).isEqualTo(Duration.ofSeconds(61));
        assertThat(of(Language.CHINESE, "1".repeat(255))).isEqualTo(Duration.ofSeconds(61));
    }
}
