package com.surefoot.sights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "last entry 30 min before closing @ 30",
                "Last admission: 45 minutes before closing time @ 45",
                "last entrance 1 hour before close @ 60",
                "last entry 1.5 h before closing @ 90",
                "Letzter Einlass 30 Min. vor Schließung @ 30",
                "dernière entrée 30 min avant la fermeture @ 30",
                "última entrada 1 hora antes del cierre @ 60",
                "ultimo ingresso 45 min prima della chiusura @ 45",
                "last tickets 20' before closing @ 20",
            })
    void aCommentTellsHowLongBeforeClosingTheLastIsLetIn(String comment, long minutes) {
        assertThat(LastEntry.read(comment)).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "last entry",
                "last entry 17:30",
                "by appointment, last entry 30 min before closing",
                "last entry 30 min before closing, members only",
                "30 min before closing",
                "last entry 400 hours before closing",
            })
    void whatSaysSomethingElseOrMoreIsNoLastEntry(String comment) {
        assertThat(LastEntry.read(comment)).isEmpty();
    }

    @Test
    void theHoursStandAndTheLongestCounts() {
        // given
        OpeningHours hours = OpeningHours.parse("Tu-Fr 10:00-18:00 \"last entry 30 min before closing\"; "
                + "Sa 10:00-20:00 open \"last entry 1 hour before closing\"");

        // when / then
        assertThat(Hours.on(LocalDate.of(2026, 6, 2), hours)).isEqualTo("10:00-18:00");
        assertThat(hours.lastEntry()).isEqualTo(Duration.ofHours(1));
        assertThat(OpeningHours.parse("Tu-Fr 10:00-18:00 \"guided tours\"").lastEntry())
                .isZero();
        assertThat(OpeningHours.parse("nonsense, twice").lastEntry()).isZero();
    }
}
