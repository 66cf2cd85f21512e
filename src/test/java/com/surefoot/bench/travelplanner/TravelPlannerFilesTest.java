package com.surefoot.bench.travelplanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.bench.Options;
import com.surefoot.bench.text.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TravelPlannerFilesTest {

    private static final String SENTENCE =
            "A 3-day trip from Alpha to Beta, March 1st to March 3rd, 2022, for two, budget $900.";

    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        write("accommodations.csv", """
                ,NAME,room type,price,minimum nights,review rate number,house_rules,maximum occupancy,city
                0,Inn,Private room,131.0,1.0,2.0,No smoking & No pets,1,Beta
                1,Without rules,Private room,131.0,1.0,2.0,,1,Beta
                2,,Private room,131.0,1.0,2.0,No smoking,1,Beta
                """);
        write(
                "restaurants.csv",
                ",Name,City,Cuisines,Average Cost,Aggregate Rating\n0,Eats,Beta,\"Tea, Indian\",46,4.8\n");
        write("attractions.csv", "Name,Latitude,Longitude,Address,Phone,Website,City\nHill,1.5,2.5,a,b,c,Beta\n");
        write(
                "distance.csv",
                "origin,destination,cost,duration,distance\nAlpha,Beta,,10 hours 55 mins,\"1,144 km\"\nBeta,Alpha,,,\n");
        write("flights.csv", """
                Flight Number,Price,DepTime,ArrTime,ActualElapsedTime,FlightDate,OriginCityName,DestCityName,Distance
                F1,37,11:47,12:34,0 hours 47 minutes,2022-03-01,Alpha,Beta,106.0
                """);
        write("cities_with_states.txt", "Alpha\tXstate\nBeta\tYstate\n");
        write("queries.jsonl", "{\"idx\": 7, \"query\": \"%s\"}\n".formatted(SENTENCE));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void givenDirtyTables_whenRead_thenIncompleteRowsAreLeftOut() throws IOException {
        Tables tables = TablesReader.read(folder);

        assertThat(tables.listAccommodations("Beta")).singleElement().satisfies(inn -> {
            assertThat(inn.forbidden()).containsExactlyInAnyOrder("smoking", "pets");
            assertThat(inn.price()).isEqualByComparingTo("131");
        });
        assertThat(tables.listRestaurants("Beta").get(0).cuisines()).containsExactlyInAnyOrder("Tea", "Indian");
        assertThat(tables.findRoad("Beta", "Alpha")).isEmpty();
        assertThat(tables.findRoad("Alpha", "Beta").orElseThrow().isUsable()).isTrue();
        assertThat(tables.listFlights("Alpha", "Beta", SmallSandbox.FIRST)).hasSize(1);
        assertThat(tables.listCities("Ystate")).containsExactly("Beta");
    }

    @Test
    void givenASentenceAlone_whenRunOnTheTextTrack_thenTheSolverGetsItsStructureAndTheAnswerIsWritten()
            throws IOException {
        List<Wish> asked = new ArrayList<>();
        TripSolver solver = wish -> {
            asked.add(wish);
            return SmallSandbox.plan();
        };

        new TravelPlannerRun(tables -> solver)
                .run(Options.parse(List.of(
                        "--data", folder.toString(),
                        "--queries", folder.resolve("queries.jsonl").toString(),
                        "--out", folder.resolve("out.jsonl").toString(),
                        "--track", "text")));

        assertThat(asked).singleElement().satisfies(wish -> {
            assertThat(wish.origin()).isEqualTo("Alpha");
            assertThat(wish.destination()).isEqualTo("Beta");
            assertThat(wish.people()).isEqualTo(2);
        });
        Json answer = Json.readLines(folder.resolve("out.jsonl")).get(0);
        assertThat(answer.integer("idx")).isEqualTo(7);
        assertThat(answer.text("query")).isEqualTo(SENTENCE);
        assertThat(answer.find("plan").orElseThrow().elements()).hasSize(5);
    }
}
