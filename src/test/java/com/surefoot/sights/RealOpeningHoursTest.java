package com.surefoot.sights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Every value that mappers have written for one city's restaurants and cafés. */
class RealOpeningHoursTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 6, 1, 0, 0);
    private static final int WEEK = 7 * 24;

    @Test
    void nearlyAllRealValuesAreEvaluatedForEveryHourOfAWeekAndNoneFails() throws IOException {
        // given
        List<String> restaurants = readTexts("munich_restaurants.geojson.gz");
        List<String> cafes = readTexts("munich_cafes.geojson.gz");

        // when
        int known = countKnown("restaurants", restaurants);
        int knownCafes = countKnown("cafés", cafes);

        // then
        assertThat(restaurants).hasSize(2008);
        assertThat(known).isGreaterThan(restaurants.size() * 97 / 100);
        assertThat(knownCafes).isGreaterThan(cafes.size() * 97 / 100);
    }

    private static int countKnown(String kind, List<String> texts) {
        List<OpeningHours> hours = texts.stream()
                .map(text -> OpeningHours.parse(text).at(Hours.MUNICH))
                .toList();
        Map<String, Long> flaws = hours.stream()
                .flatMap(each -> each.findFlaw().stream())
                .collect(Collectors.groupingBy(HoursFlaw::words, TreeMap::new, Collectors.counting()));
        List<OpeningHours> known = hours.stream().filter(OpeningHours::isKnown).toList();
        long wholeWeek = known.stream()
                .filter(each -> IntStream.range(0, WEEK)
                        .noneMatch(hour -> each.at(MONDAY.plusHours(hour)) == OpeningState.UNKNOWN))
                .count();
        System.out.printf(
                "%d %s with opening hours: %d known, %d of them at every hour of a week; not known: %s%n",
                texts.size(), kind, known.size(), wholeWeek, flaws);
        assertThat(wholeWeek).isGreaterThan(known.size() * 93L / 100);
        return known.size();
    }

    /** A week of Bavaria's holidays of Pentecost. Hardly anybody in Munich speaks of school holidays. */
    @Test
    void withSchoolHolidaysNothingIsToldOtherwiseThatWasCertain() throws IOException {
        // given
        List<String> texts = readTexts("munich_restaurants.geojson.gz");
        long speaking = texts.stream().filter(text -> text.contains("SH")).count();
        long gained = 0;

        for (String text : texts) {
            OpeningHours untold = OpeningHours.parse(text).at(Hours.MUNICH);
            OpeningHours told = OpeningHours.parse(text).at(Hours.MUNICH_WITH_SCHOOLS);
            for (int hour = 0; hour < WEEK; hour++) {
                // when
                OpeningState before = untold.at(MONDAY.plusHours(hour));
                OpeningState after = told.at(MONDAY.plusHours(hour));

                // then
                assertThat(before).as(text).isIn(after, OpeningState.UNKNOWN);
                gained += before == after ? 0 : 1;
            }
        }
        System.out.printf(
                "%d of %d restaurants speak of school holidays: %d hours of a week of them are certain that were not%n",
                speaking, texts.size(), gained);
    }

    @Test
    void whatIsNotKnownIsNeverOpen() throws IOException {
        // given
        List<OpeningHours> unknown = readTexts("munich_restaurants.geojson.gz").stream()
                .map(text -> OpeningHours.parse(text).at(Hours.MUNICH))
                .filter(hours -> !hours.isKnown())
                .toList();

        // when
        Map<OpeningState, Long> states = unknown.stream()
                .flatMap(hours -> IntStream.range(0, WEEK).mapToObj(hour -> hours.at(MONDAY.plusHours(hour))))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        // then
        assertThat(states.keySet()).containsExactly(OpeningState.UNKNOWN);
        assertThat(unknown)
                .allMatch(hours -> hours.windowsOn(MONDAY.toLocalDate()).isEmpty());
        assertThat(unknown).map(OpeningHours::findFlaw).allMatch(Optional::isPresent);
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
