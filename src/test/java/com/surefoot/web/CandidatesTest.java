package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several kinds of trips, trips that improve, reasons, and what would do where there is no trip. */
class CandidatesTest {

    private static final String STREAM = "text/event-stream";
    private static final SmallServer SERVER = SmallServer.start();

    /** An event of a stream. */
    private record Told(String name, Map<String, Object> data) {}

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void eachKindAskedForBecomesATripWithReasonsAndWishesNotMet() throws Exception {
        // given
        Call call = trip("'requirements':[{'kinds':{'any':['park']}},{'kinds':{'any':['volcano']},'wish':5}]")
                .withQuery("candidates=cheapest,fullest");

        // when
        HttpResponse<String> response = SERVER.exchange(call);

        // then
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        Map<String, Object> answer = json(response.body());
        assertThat(answer).containsEntry("flavour", "cheapest");
        assertThat(objects(answer, "alternatives")).extracting("flavour").containsExactly("fullest");
        assertThat(objects(answer, "reasons"))
                .anySatisfy(reason -> assertThat(reason).containsEntry("serves", List.of("/requirements/0")));
        assertThat(objects(answer, "unmet")).extracting("pointer").containsExactly("/requirements/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidates=nicest", "candidates=", "candidates=balanced,", "candidates=balanced%2Cbest"})
    void aKindThatThereIsNotIsAnsweredWithAProblem(String query) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(trip("'pace':'full'").withQuery(query));

        // then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("urn:surefoot:problem:bad-request", "Maybe one of balanced, cheapest");
    }

    @Test
    void theSameKindTwiceIsOneTrip() throws Exception {
        // when
        HttpResponse<String> response =
                SERVER.exchange(trip("'pace':'full'").withQuery("candidates=balanced,balanced"));

        // then
        assertThat(json(response.body())).doesNotContainKey("alternatives");
    }

    @Test
    void whoListensIsToldTripsThatImproveAndLastTheAnswer() throws Exception {
        // given
        Call call = trip("'pace':'full'").withQuery("candidates=balanced,cheapest");

        // when
        List<Told> told = events(SERVER.exchange(call.withAccept(STREAM)));

        // then
        Map<String, Object> answer = json(SERVER.exchange(call).body());
        assertThat(told).hasSizeGreaterThan(2);
        Told last = told.remove(told.size() - 1);
        assertThat(last).isEqualTo(new Told("recommended", answer));
        assertThat(told).allSatisfy(improved -> {
            assertThat(improved.name()).isEqualTo("improved");
            Map<String, Object> whole = new HashMap<>(answer);
            whole.put("alternatives", List.of(improved.data()));
            assertThat(faults(200, "application/json", whole)).isEmpty();
        });
        assertThat(told).extracting(improved -> improved.data().get("flavour")).contains("balanced", "cheapest");
    }

    @Test
    void whoListensIsToldAProblem() throws Exception {
        // when
        List<Told> told = events(SERVER.exchange(
                trip("'requirements':[{'kinds':{'any':['volcano']}}]").withAccept(STREAM)));

        // then
        assertThat(told).singleElement().satisfies(only -> {
            assertThat(only.name()).isEqualTo("problem");
            assertThat(only.data()).containsEntry("type", "urn:surefoot:problem:cannot-be-met");
            assertThat(faults(422, "application/problem+json", only.data())).isEmpty();
        });
    }

    @Test
    void whatBreaksWhileSomebodyListensIsToldWithoutItsInsides() throws Exception {
        // given
        Call call = Call.recommend(
                "{\"origin\":\"%s\",\"destination\":\"Eastburg\",\"dates\":{\"from\":\"2027-06-04\",\"to\":\"2027-06-06\"}}"
                        .formatted(SmallServer.BREAKDOWN));

        // when
        List<Told> told = events(SERVER.exchange(call.withAccept(STREAM)));

        // then
        assertThat(told).singleElement().satisfies(only -> {
            assertThat(only.data()).containsEntry("type", "urn:surefoot:problem:internal-server-error");
            assertThat(only.data().toString()).doesNotContain("jdbc", "secret");
        });
    }

    @Test
    void aBadBriefIsAProblemBeforeAnythingIsStreamed() throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.recommend("{}").withAccept(STREAM));

        // then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aRefusalNamesEachConflictAndTheTripThatChangesLeadTo() throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(trip("'budget':{'amount':'5.00','currency':'EUR'},"
                + "'requirements':[{'kinds':{'any':['park']}},{'kinds':{'any':['volcano']}}]"));

        // then
        assertThat(response.statusCode()).isEqualTo(422);
        Map<String, Object> problem = json(response.body());
        assertThat(problem.get("conflicts"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(List.of("/budget"), List.of("/requirements/1"));
        assertThat(objects(problem, "relaxations")).isNotEmpty().allSatisfy(relaxation -> {
            assertThat(objects(relaxation, "changes"))
                    .extracting("pointer")
                    .containsExactlyInAnyOrder("/budget", "/requirements/1");
            assertThat(relaxation).containsKeys("total", "itinerary");
        });
    }

    private static Call trip(String fields) {
        String brief =
                "{'origin':'Westburg','destination':'Eastburg','dates':{'from':'2027-06-04','to':'2027-06-06'},%s}";
        return Call.recommend(brief.formatted(fields).replace('\'', '"'));
    }

    private static List<Told> events(HttpResponse<String> response) throws IOException {
        assertThat(response.headers().firstValue("Content-Type")).contains(STREAM);
        List<Told> events = new ArrayList<>();
        String name = "";
        for (String line : response.body().lines().toList()) {
            if (line.startsWith("event:")) {
                name = line.substring("event:".length()).strip();
            } else if (line.startsWith("data:")) {
                events.add(new Told(name, json(line.substring("data:".length()))));
            }
        }
        return events;
    }

    private static List<String> faults(int status, String type, Map<String, Object> document) throws IOException {
        return Contract.faultsOf("POST", "/v1/recommendations", status, type, mapper().writeValueAsString(document));
    }

    private static Map<String, Object> json(String text) throws IOException {
        return mapper().readValue(text, Argument.mapOf(String.class, Object.class));
    }

    @SuppressWarnings("unchecked") // the document is of this shape, or the test fails
    private static List<Map<String, Object>> objects(Map<String, Object> document, String field) {
        return (List<Map<String, Object>>) document.getOrDefault(field, List.of());
    }

    private static ObjectMapper mapper() {
        return SERVER.context().getBean(ObjectMapper.class);
    }
}
