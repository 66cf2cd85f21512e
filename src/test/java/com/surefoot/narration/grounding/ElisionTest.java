package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Little words before names. */
class ElisionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "départ de | Paris Est           | départ de Paris Est",
                "départ de | Amsterdam Centraal  | départ d\u2019Amsterdam Centraal",
                "De        | Épernay             | D\u2019Épernay",
                "le prix de | Œuvre              | le prix d\u2019Œuvre",
                "le prix de | Hôtel Sacher       | le prix d\u2019Hôtel Sacher",
                "le prix de | Hackesche Höfe     | le prix de Hackesche Höfe",
                "départ de | Yverdon             | départ de Yverdon",
                "départ de | Le Havre            | départ du Havre",
                "De        | Les Halles          | Des Halles",
                "arrivée à | Le Havre            | arrivée au Havre",
                "À         | Les Halles          | Aux Halles",
                "arrivée à | Amsterdam           | arrivée à Amsterdam",
                "vers      | Le Havre            | vers Le Havre",
                "grande    | Amsterdam           | grande Amsterdam",
                "de        | Lens                | de Lens"
            })
    void aNameTakesWhatStandsBeforeItAsInSpeech(String before, String name, String said) {
        // given
        StringBuilder text = new StringBuilder(before.strip() + " ");

        // when
        Elision.append(text, name.strip());

        // then
        assertThat(text).hasToString(said.strip());
    }
}
