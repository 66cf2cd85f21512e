package com.surefoot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Visit;
import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommender;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.supply.sample.SampleWorld;
import com.surefoot.supply.tencities.TenCities;
import com.surefoot.travel.Source;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.BriefReader;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a brief to an itinerary over the sample world and the ten-city tables, through the real database. */
class TripsOnRealInputTest {

    private static final Path TEN_CITIES =
            Path.of(System.getProperty("surefoot.shared", "../shared"), "benchmarks", "chinatravel", "data");
    private static final boolean TEN_CITIES_PRESENT = Files.isDirectory(TEN_CITIES);
    private static ApplicationContext context;

    @BeforeAll
    static void importSources() {
        context = ApplicationContext.run(
                Map.of(
                        "datasources.default.url",
                        "jdbc:h2:mem:trips;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"));
        CatalogueStore store = context.getBean(CatalogueStore.class);
        store.replace(SampleWorld.SOURCE, SampleWorld.embedded()::writeTo, ImportProgress.SILENT);
        store.replace(
                new Source("sample-timetable", "Sample timetable", true),
                GtfsFeed.onClasspath("data/sample-world/timetable"),
                ImportProgress.SILENT);
        if (TEN_CITIES_PRESENT) {
            store.replace(TenCities.SOURCE, TenCities.at(TEN_CITIES)::writeTo, ImportProgress.SILENT);
        }
    }

    @AfterAll
    static void close() {
        context.close();
    }

    static Stream<String> pairsOfSampleCities() {
        String[] cities = {"Paris", "Amsterdam", "Berlin", "Wien"};
        return Stream.of(cities)
                .flatMap(
                        from -> Stream.of(cities).filter(to -> !to.equals(from)).map(to -> """
                        {"origin":"%s","destination":"%s","dates":{"from":"2027-05-07","to":"2027-05-09"},
                         "party":{"adults":2},"budget":{"amount":"2400","currency":"EUR"},"tastes":["art"]}""".formatted(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairsOfSampleCities")
    void everyPairOfSampleCitiesHasAWeekend(String brief) throws Exception {
        // when
        Itinerary itinerary = recommended(brief);

        // then
        assertComplete(itinerary);
        assertThat(itinerary.listActivities().stream()
                        .filter(Visit.class::isInstance)
                        .count())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void aWeekInParisKeepsItsMustSeesAndItsBudget() throws Exception {
        // when
        Itinerary itinerary = recommended("""
                {"origin":"Berlin","destination":"巴黎","dates":{"from":"2027-09-20","to":"2027-09-26"},
                 "party":{"adults":2,"children":2},"budget":{"amount":"4200","currency":"EUR"},"transportModes":["train"],
                 "mustSee":["Louvre","eiffel tower","Musée d'Orsay"],"pace":"relaxed"}""");

        // then
        assertComplete(itinerary);
        assertThat(itinerary.listActivities())
                .extracting("id")
                .contains("sample:paris:louvre", "sample:paris:eiffel-tower");
    }

    @Test
    void threeDaysByTrainFromShanghaiToBeijingUnderFiveThousand() throws Exception {
        assumeTrue(TEN_CITIES_PRESENT, "the ten-city tables are not in " + TEN_CITIES);

        // when
        Itinerary itinerary = recommended("""
                {"origin":"上海","destination":"北京","dates":{"from":"2027-04-09","to":"2027-04-11"},"party":{"adults":2},
                 "budget":{"amount":"5000","currency":"CNY"},"transportModes":["train"]}""");

        // then
        assertComplete(itinerary);
        assertThat(itinerary.total().minor()).isLessThanOrEqualTo(500_000);
    }

    private static void assertComplete(Itinerary itinerary) {
        assertThat(itinerary.listActivities().stream().filter(Leg.class::isInstance))
                .hasSize(2);
        assertThat(itinerary.listActivities().stream().filter(Night.class::isInstance))
                .hasSize(itinerary.stays().get(0).dates().nights());
        assertThat(itinerary.listActivities().stream().filter(Meal.class::isInstance))
                .isNotEmpty();
        assertThat(itinerary.listActivities().stream().filter(Visit.class::isInstance))
                .isNotEmpty();
    }

    private static Itinerary recommended(String json) throws BadDocumentException, IOException {
        TripBrief brief = context.getBean(BriefReader.class).read(json.getBytes(StandardCharsets.UTF_8));
        long start = System.nanoTime();
        Recommendation recommendation = context.getBean(Recommender.class).recommend(brief);
        System.out.printf(
                "%s → %s in %d ms%n", brief.origin(), brief.destination(), (System.nanoTime() - start) / 1_000_000);
        assertThat(recommendation).isInstanceOf(Recommended.class);
        Itinerary itinerary = ((Recommended) recommendation).itinerary();
        return itinerary;
    }
}
