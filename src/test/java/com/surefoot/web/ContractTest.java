package com.surefoot.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.FixedRates;
import com.surefoot.fixtures.GrandTour;
import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan.Score;
import com.surefoot.planning.api.SkippedMeal;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Exchange;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.live.Asked;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.ReferenceRates;
import com.surefoot.travel.live.Gap;
import com.surefoot.wire.BriefReader;
import com.surefoot.wire.RecommendationDocument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.web.router.Router;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ContractTest {

    private static final SmallServer SERVER = SmallServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void theDocumentAndTheServerKnowTheSameRoutes() throws Exception {
        assertThat(routesOfTheServer()).isEqualTo(routesOfTheDocument());
    }

    @Test
    void theDocumentIsServedAsItIs() throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.get("/openapi.yaml"));

        // then
        assertThat(response.headers().firstValue("Content-Type")).contains("application/yaml");
        assertThat(response.body()).isEqualTo(Files.readString(Path.of("openapi/surefoot.yaml")));
    }

    @Test
    void citiesAreListed() throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.get("/v1/cities"));

        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("""
                {"id":"eastburg","name":"Eastburg","localName":"Eastburg","country":"DE","currency":"EUR",\
                "timeZone":"Europe/Berlin"}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
    void healthTellsNoMoreThanItsStatus(String path) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.get(path));

        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"status\":\"UP\"").doesNotContain("details", "jdbc", "disk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'origin':'A','destination':'B'}",
                "{'origin':'A','destination':'B','dates':{'from':'2027-06-04'}}",
                "{'origin':'A','destination':'B','dates':{'from':'4 June','to':'2027-06-06'}}",
                "{'origin':'A','destination':'B','dates':{'from':'2027-06-04','to':'2027-06-06'},'colour':'red'}",
                "{'origin':'A','destination':'B','dates':{'from':'2027-06-04','to':'2027-06-06'},'pace':'brisk'}",
                "{'origin':'A','destination':'B','dates':{'from':'2027-06-04','to':'2027-06-06'},'party':{'adults':500}}",
                "{'origin':'A','destination':{},'dates':{'from':'2027-06-04','to':'2027-06-06'}}",
                "{'origin':'A','destination':{'cities':[]},'dates':{'from':'2027-06-04','to':'2027-06-06'}}",
                "{'origin':'A','destination':{'region':'B'},'dates':{'from':'2027-06-04','to':'2027-06-06'}}",
                "{'origin':'A','destination':'B','roundTrip':'no','dates':{'from':'2027-06-04','to':'2027-06-06'}}",
            })
    void theDocumentForbidsWhatIsNoBrief(String brief) {
        assertThat(Contract.faultsOf(Call.recommend(brief.replace('\'', '"')))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'wish':3}",
                "{'sight':{'all':['A']}}",
                "{'beds':{'count':1},'rooms':{'count':1}}",
                "{'beds':{'count':1},'wish':11}",
                "{'beds':2}",
                "{'sights':['A']}",
                "{'sights':{'all':[]}}",
                "{'sights':{'all':['A'],'none':['B']}}",
                "{'sights':{'atLeast':2}}",
                "{'rideModes':{'only':['rocket']}}",
                "{'rideDeparts':{'direction':'outbound'}}",
                "{'rideArrives':{'until':'9:00'}}",
                "{'spendAtMost':{'on':'fun','amount':'5.00','currency':'EUR'}}",
                "{'priceAtMost':{'of':'night','amount':'-5.00','currency':'EUR'}}",
                "{'nightsIn':{'city':'A'}}",
                "{'houseAllows':{'all':['dancing']}}",
                "{'breakfastAtHotel':false}",
                "{'anyOf':[]}",
                "{'anyOf':[{'beds':{'count':1},'wish':2}]}",
            })
    void theDocumentForbidsWhatIsNoRequirement(String requirement) {
        assertThat(Contract.faultsOf(Call.recommend(briefOf(requirement)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'spendAtMost':{'on':'in_city','amount':300,'currency':'EUR'}}",
                "{'priceAtMost':{'of':'ticket','amount':'0','currency':'JPY'},'wish':3}",
                "{'rideModes':{'only':['train','taxi'],'direction':'outbound'}}",
                "{'rideClasses':{'none':['K','T']}}",
                "{'rideNumbers':{'any':['G107'],'direction':'inbound'}}",
                "{'rideOperators':{'any':['Grid Railways']}}",
                "{'rideDeparts':{'from':'08:00','until':'10:30','direction':'outbound'}}",
                "{'rideArrives':{'until':'18:00'}}",
                "{'rideLastsAtMost':{'minutes':300}}",
                "{'rideChangesAtMost':{'changes':0}}",
                "{'inCityModes':{'none':['metro','bus']}}",
                "{'taxiBeyond':{'metres':2000}}",
                "{'walkAtMost':{'per':'day','metres':8000}}",
                "{'walkAtMost':{'per':'trip','metres':8000}}",
                "{'lodgingStars':{'atLeast':4}}",
                "{'sightsAtMost':{'kinds':['museum','gallery'],'count':0}}",
                "{'mealWithout':{'meal':'dinner','on':'2027-06-05'}}",
                "{'taxiCars':{'count':2}}",
                "{'metroTickets':{'count':4}}",
                "{'lodgings':{'any':['Hotel Graben']}}",
                "{'lodgingFeatures':{'all':['pool','gym']},'wish':10}",
                "{'roomTypes':{'only':['entire home']}}",
                "{'beds':{'count':2}}",
                "{'rooms':{'count':3}}",
                "{'houseAllows':{'all':['children_under_ten','pets']}}",
                "{'lodgingNear':{'place':'Stephansdom','metres':800}}",
                "{'lodgingsAtMost':{'count':1}}",
                "{'nightsIn':{'city':'Vienna','atLeast':2}}",
                "{'sights':{'all':['Rijksmuseum']}}",
                "{'kinds':{'atLeast':2,'of':['museum','park']},'wish':7}",
                "{'visit':{'name':'A','on':'2027-06-05','starts':{'from':'10:00','until':'12:00'}}}",
                "{'visitLasts':{'name':'Rijksmuseum','atLeastMinutes':90}}",
                "{'sightsADay':{'atMost':3}}",
                "{'cuisines':{'any':['indonesian']}}",
                "{'restaurants':{'none':['The Corner']}}",
                "{'dishes':{'any':['duck']}}",
                "{'mealHours':{'meal':'dinner','from':'19:00'}}",
                "{'dailyMeals':{'all':['dinner','lunch']}}",
                "{'breakfastAtHotel':true}",
                "{'dayHours':{'from':'09:00'}}",
                "{'restADay':{'minutes':60}}",
                "{'departureBuffer':{'minutes':120}}",
                "{'anyOf':[{'sights':{'all':['A']}},{'anyOf':[{'beds':{'count':1}},{'rooms':{'count':1}}]}],'wish':1}",
            })
    void theDocumentAndTheReaderTakeEveryRequirement(String requirement) throws Exception {
        // given
        Call call = Call.recommend(briefOf(requirement));

        // then
        assertThat(Contract.faultsOf(call)).isEmpty();
        assertThat(SERVER.context().getBean(BriefReader.class).read(call.body()).requirements())
                .hasSize(1);
    }

    @Test
    void everyExampleOfTheDocumentIsABrief() throws Exception {
        // given
        Map<String, Map<String, ?>> examples = examples();

        // then
        assertThat(examples).isNotEmpty();
        for (Map<String, ?> example : examples.values()) {
            String brief = SERVER.context().getBean(ObjectMapper.class).writeValueAsString(example.get("value"));
            assertThat(Contract.faultsOf(Call.recommend(brief))).isEmpty();
            assertThat(SERVER.context()
                            .getBean(BriefReader.class)
                            .read(Call.recommend(brief).body()))
                    .isNotNull();
        }
    }

    @Test
    void aTripToSeveralCitiesIsAnAnswerOfTheDocument() throws Exception {
        // given
        TripBrief brief = SERVER.context()
                .getBean(BriefReader.class)
                .read(Call.recommend("""
                        {"origin":"Paris","destination":{"cities":["Vienna","Berlin"],"inOrder":true},
                         "dates":{"from":"2027-06-04","to":"2027-06-07"},"party":{"adults":4,"children":1},
                         "requirements":[{"inCityModes":{"none":["metro"]},"wish":2}]}""").body());

        // when
        String answer = SERVER.context()
                .getBean(ObjectMapper.class)
                .writeValueAsString(RecommendationDocument.of(new Recommended(
                        brief,
                        List.of(new Candidate(
                                Flavour.BALANCED,
                                new Score(0, 1_234),
                                GrandTour.roundTrip(),
                                List.of(),
                                List.of(),
                                List.of(new SkippedMeal(LocalDate.of(2027, 6, 4), MealKind.LUNCH)),
                                SmallAssessor.create().assess(GrandTour.roundTrip(), Reliability.USUAL),
                                List.of())))));

        // then
        assertThat(Contract.faultsOf("POST", "/v1/recommendations", 200, "application/json", answer))
                .isEmpty();
        assertThat(answer)
                .contains("\"cities\":[{\"id\":\"vienna\"", "\"stays\":[{\"offerId\":\"tour:vienna")
                .contains("\"skippedMeals\":[{\"day\":\"2027-06-04\",\"meal\":\"lunch\"}]")
                .contains("\"score\":1234", "\"changes\":1", "\"seats\":4", "\"minimumNights\":2", "\"mode\":\"bus\"")
                .contains("\"forbids\":[\"parties\",\"smoking\"]");
    }

    @Test
    void aBudgetThatWasConvertedIsAnAnswerOfTheDocument() throws Exception {
        // given
        TripBrief brief = SERVER.context()
                .getBean(BriefReader.class)
                .read(Call.recommend("""
                        {"origin":"Paris","destination":"Vienna","dates":{"from":"2027-06-04","to":"2027-06-07"},
                         "budget":{"amount":"1200.00","currency":"USD"}}""").body());
        Optional<Conversion> counted = Exchange.by(
                        FixedRates.of(LocalDate.of(2026, 11, 20), "USD", "1.1588"),
                        SERVER.context().getBean(Clock.class))
                .findWorth(brief.budget().orElseThrow(), ReferenceRates.EURO);
        Candidate candidate = new Candidate(
                Flavour.BALANCED,
                new Score(0, 1_234),
                GrandTour.roundTrip(),
                List.of(),
                List.of(),
                List.of(),
                SmallAssessor.create().assess(GrandTour.roundTrip(), Reliability.USUAL),
                List.of());

        // when
        String answer = SERVER.context()
                .getBean(ObjectMapper.class)
                .writeValueAsString(RecommendationDocument.of(new Recommended(
                        brief,
                        List.of(candidate),
                        counted,
                        List.of(new Gap("hotels", "It said nothing.")),
                        Asked.NOTHING)));

        // then
        assertThat(Contract.faultsOf("POST", "/v1/recommendations", 200, "application/json", answer))
                .isEmpty();
        assertThat(answer)
                .contains("\"budget\":{\"amount\":\"1200.00\",\"currency\":\"USD\"}")
                .contains("\"budgetCounted\":{\"amount\":\"1035.55\",\"currency\":\"EUR\",\"rate\":\"0.862962\","
                        + "\"day\":\"2026-11-20\"}");
    }

    private static String briefOf(String requirement) {
        return """
                {"origin":"A","destination":"B","dates":{"from":"2027-06-04","to":"2027-06-06"},"requirements":[%s]}""".formatted(requirement.replace('\'', '"'));
    }

    @SuppressWarnings("unchecked") // the document is of this shape
    private static Map<String, Map<String, ?>> examples() throws Exception {
        Object node = new Yaml().load(Files.readString(Path.of("openapi/surefoot.yaml")));
        for (String key : List.of(
                "paths", "/v1/recommendations", "post", "requestBody", "content", "application/json", "examples")) {
            node = requireNonNull(((Map<String, Object>) requireNonNull(node)).get(key), key);
        }
        return (Map<String, Map<String, ?>>) requireNonNull(node);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "200 | application/json         | {'outcome':'recommended'}",
                "200 | application/problem+json | {}",
                "422 | application/problem+json | {'type':'urn:surefoot:problem:x','title':'x','status':422,'detail':'x'}",
                "422 | application/problem+json | "
                        + "{'type':'urn:surefoot:problem:x','title':'x','status':422,'detail':'x','errors':[],'trace':'x'}",
                "422 | application/problem+json | {'type':'urn:surefoot:problem:x','title':'x','status':422,"
                        + "'detail':'x','errors':[{'pointer':'/pace','value':'x','problem':'x','hint':'x'}]}",
                "418 | application/problem+json | {}",
            })
    void theDocumentForbidsAnswersOfAnotherShape(int status, String type, String body) {
        assertThat(Contract.faultsOf("POST", "/v1/recommendations", status, type, body.replace('\'', '"')))
                .isNotEmpty();
    }

    /** Without the pages, which are no part of the contract. */
    private static Set<String> routesOfTheServer() {
        return SERVER.context()
                .getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .filter(route -> !route.getProduces().contains(MediaType.TEXT_HTML_TYPE))
                .map(route -> route.getHttpMethod() + " " + route.getUriMatchTemplate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> routesOfTheDocument() throws Exception {
        try (InputStream stream = Files.newInputStream(Path.of("openapi/surefoot.yaml"))) {
            Map<String, Map<String, Map<String, ?>>> document =
                    new Yaml().load(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return document.getOrDefault("paths", Map.of()).entrySet().stream()
                    .flatMap(path -> path.getValue().keySet().stream()
                            .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
