package com.surefoot.sights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Every value that mappers have written for one city's restaurants and cafés. */
class RealOpeningHoursTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void nearlyAllRealValuesAreEvaluatedAndNoneFails() throws IOException {
        // given
        List<String> texts = new ArrayList<>();
        texts.addAll(readTexts("munich_restaurants.geojson.gz"));
        texts.addAll(readTexts("munich_cafes.geojson.gz"));

        // when
        List<OpeningHours> hours = texts.stream().map(OpeningHours::parse).toList();
        long known = hours.stream().filter(OpeningHours::isKnown).count();
        long sometimesOpen = hours.stream()
                .filter(each -> FIRST.datesUntil(FIRST.plusYears(1))
                        .anyMatch(day -> !each.windowsOn(day).isEmpty()))
                .count();

        // then
        System.out.printf("%d opening hours, %d known, %d open some day of 2026%n", hours.size(), known, sometimesOpen);
        assertThat(known).isGreaterThan(hours.size() * 95L / 100);
        assertThat(sometimesOpen).isBetween(known * 97 / 100, known);
    }

    private static List<String> readTexts(String name) throws IOException {
        Path file = Path.of(System.getProperty("surefoot.shared", "../shared"), "feeds", "places", name);
        assumeTrue(Files.isReadable(file), () -> "no real opening hours at " + file);
        List<String> texts = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(new GZIPInputStream(Files.newInputStream(file)))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && "opening_hours".equals(json.currentName())) {
                    texts.add(json.getText());
                }
            }
        }
        return texts;
    }
}
