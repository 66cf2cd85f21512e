package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | ', guys, that is at ' | ',, that is at '",
                "FRENCH | ', tout le monde, on dort à ' | ',, on dort à '",
                "CHINESE | ',朋友们,住' | ',,住'",
                "CHINESE | '呢,住' | '呢,住'",
                "CHINESE | '这趟呢,住' | '这趟,住'"
            })
    void whatStandsBetweenCommasAndSaysNothingIsLeftAway(Language language, String text, String without) {
        assertThat(Asides.of(language).without(text, false)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | ' guys pay '",
                "ENGLISH | 'everyone, pay '",
                "FRENCH | ' pour les amis '",
                "CHINESE | '大家付'"
            })
    void whatBelongsToTheSentenceStays(Language language, String text) {
        assertThat(Asides.of(language).without(text, false)).isEqualTo(text);
    }
}
