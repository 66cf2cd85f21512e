package com.surefoot.bench.travelplanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SentenceReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);
    private final SentenceReader reader = new SentenceReader(names(), TODAY);

    private static Tables names() {
        Map<String, String> states = new HashMap<>();
        for (String place : List.of(
                "Washington:District of Columbia",
                "New York:New York",
                "Rochester:New York",
                "Buffalo:New York",
                "Seattle:Washington",
                "Spokane:Washington",
                "St. Louis:Missouri",
                "St. Petersburg:Florida",
                "Sault Ste. Marie:Michigan",
                "Detroit:Michigan",
                "Fort Myers:Florida",
                "Miami:Florida",
                "Houston:Texas",
                "Dallas:Texas",
                "Denver:Colorado",
                "Chicago:Illinois",
                "Charlotte:North Carolina",
                "Kansas City:Missouri",
                "Las Vegas:Nevada",
                "Reno:Nevada",
                "Charleston:West Virginia",
                "Richmond:Virginia",
                "Los Angeles:California",
                "Portland:Oregon",
                "Atlanta:Georgia",
                "Phoenix:Arizona",
                "Boise:Idaho",
                "Austin:Texas",
                "Boston:Massachusetts",
                "Cedar Rapids:Iowa",
                "Cincinnati:Ohio",
                "Columbus:Ohio",
                "Ithaca:New York",
                "Kalispell:Montana",
                "Knoxville:Tennessee",
                "Little Rock:Arkansas",
                "Minneapolis:Minnesota",
                "Myrtle Beach:South Carolina",
                "Nashville:Tennessee",
                "New Orleans:Louisiana",
                "Norfolk:Virginia",
                "Oakland:California",
                "Omaha:Nebraska",
                "Ontario:Ontario",
                "Pensacola:Florida",
                "Roswell:New Mexico",
                "Santa Maria:California",
                "Tampa:Florida",
                "Tucson:Arizona")) {
            int colon = place.indexOf(':');
            states.put(place.substring(0, colon), place.substring(colon + 1));
        }
        return new Tables(List.of(), List.of(), List.of(), List.of(), List.of(), states);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/bench/travelplanner/sentences.csv", delimiter = '|', numLinesToSkip = 1)
    void givenAParaphrase_whenRead_thenItsStructureIsFound(
            String sentence,
            String origin,
            String destination,
            int days,
            int cities,
            LocalDate first,
            int people,
            long budget,
            String wishes) {
        Wish wish = reader.read(sentence);

        assertThat(words(wish))
                .isEqualTo("%s > %s, %d days, %d cities, %s, %d people, %d, %s"
                        .formatted(origin, destination, days, cities, first, people, budget, wishes));
    }

    private static String words(Wish wish) {
        Set<String> wishes = new TreeSet<>(wish.cuisines());
        wish.houseRule().ifPresent(wishes::add);
        wish.roomType().ifPresent(wishes::add);
        wish.transportation().ifPresent(wishes::add);
        return "%s > %s, %d days, %d cities, %s, %d people, %d, %s"
                .formatted(
                        wish.origin(),
                        wish.destination(),
                        wish.days(),
                        wish.cities(),
                        wish.first(),
                        wish.people(),
                        wish.budget(),
                        wishes.isEmpty() ? "-" : String.join("+", wishes));
    }

    @Test
    void givenASentenceWithoutBudget_whenRead_thenTheFaultSaysSo() {
        assertThatThrownBy(() -> reader.read("A trip from Houston to Denver from March 1st to March 3rd, 2022."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("budget")
                .hasMessageContaining("Maybe");
    }

    @Test
    void givenThePublicQueries_whenRead_thenEachEqualsItsStructure() throws IOException {
        Path folder = Path.of(System.getProperty("surefoot.shared", "../shared"), "benchmarks", "travelplanner");
        assumeTrue(Files.isDirectory(folder), "the benchmark's data is not at " + folder);
        SentenceReader real = new SentenceReader(TablesReader.read(folder.resolve("data")), TODAY);

        for (Query query : Query.read(folder.resolve("queries.jsonl"))) {
            assertThat(real.read(query.sentence()))
                    .as(query.sentence())
                    .isEqualTo(query.wish().orElseThrow());
        }
    }
}
