package com.surefoot.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Straße, STRASSE",
        "München, munchen",
        "Café, Cafe\u0301",
        "ＡＢＣ, abc",
        "İstanbul, istanbul",
        "ﬁnanz, FINANZ",
        "' Museum ', museum",
        "パリ, ﾊﾟﾘ",
    })
    void spellingsOfOneNameAreTheSame(String one, String other) {
        assertThat(Names.same(one, other)).isTrue();
        assertThat(Names.contains("at the " + one.strip() + "!", other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Rome, Roma", "ハリ, パリ", "दल, दिल", "北京, 南京"})
    void differentNamesAreNot(String one, String other) {
        assertThat(Names.same(one, other)).isFalse();
    }

    @Test
    void foldingTwiceChangesNothing() {
        assertThat(Names.fold(Names.fold("Großer Gärtnerplatz №1"))).isEqualTo(Names.fold("Großer Gärtnerplatz №1"));
    }
}
