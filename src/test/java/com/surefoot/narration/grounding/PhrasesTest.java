package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.grounding.Value.Ago;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingHasWordsInEveryLanguage(Language language) {
        for (Phrase phrase : Phrase.values()) {
            assertThat(Phrases.of(language).get(phrase)).isNotBlank();
        }
        for (Scale scale : Scale.values()) {
            assertThat(Phrases.of(language).get(scale, true, "X"))
                    .contains("X")
                    .isNotEqualTo(Phrases.of(language).get(scale, false, "X"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 1 minute ago, il y a 1 minute, 1分钟前",
        "PT59M30S, 1 hour ago, il y a 1 heure, 1小时前",
        "PT3H20M, 4 hours ago, il y a 4 heures, 4小时前",
        "P2D, 2 days ago, il y a 2 jours, 2天前",
        "P59D, 59 days ago, il y a 59 jours, 59天前",
        "P200D, 7 months ago, il y a 7 mois, 7个月前",
        "P800D, 3 years ago, il y a 3 ans, 3年前"
    })
    void nothingIsSaidToBeFresherThanItIs(Duration age, String english, String french, String chinese) {
        assertThat(said(Language.ENGLISH, age)).isEqualTo(english);
        assertThat(said(Language.FRENCH, age)).isEqualTo(french);
        assertThat(said(Language.CHINESE, age)).isEqualTo(chinese);
    }

    private static String said(Language language, Duration age) {
        return new Rendering(language, language.locale()).of(new Ago(age));
    }
}
