package com.surefoot.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.sandbox.LivingWorld;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trip of the sample world is looked at for what could be otherwise, and told back in words. */
class EditsTest {

    private static final String BRIEF = """
            {"origin": "Amsterdam", "destination": "Paris", "dates": {"from": "2027-05-11", "to": "2027-05-13"},
             "party": {"adults": 2}, "mustSee": ["Louvre Museum"], "tastes": ["art"],
             "requirements": [{"breakfastAtHotel": true, "wish": 2}, {"kinds": {"none": ["cemetery"]}}]}""";
    private static final LivingWorld WORLD = LivingWorld.start(Map.of("surefoot.sandbox.seed", 5));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, Object> PLANNED = recommend(BRIEF);
    private static final List<Map<String, Object>> WHOLE = rest(PLANNED);

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    @ParameterizedTest
    @CsvSource({"visit", "meal", "night", "leg"})
    void aChoiceIsHadForWhatIsToldAndTheRestStays(String type) throws Exception {
        // given
        Map<String, Object> choice = firstChoice(type);

        // when
        Map<String, Object> after = recommend(json(object(choice, "brief")));

        // then
        List<Object> ids = ids(after);
        assertThat(ids).contains(choice.get("id"));
        assertThat(amount(object(object(object(after, "itinerary"), "costs"), "total")))
                .isEqualByComparingTo(amount(object(choice, "total")));
        assertThat(number(object(after, "reliability"), "confidence"))
                .isCloseTo(number(choice, "confidence"), within(0.02));
        long kept = WHOLE.stream().filter(one -> ids.contains(one.get("id"))).count();
        // of a hotel its breakfasts go as well
        assertThat(kept).isGreaterThanOrEqualTo(WHOLE.size() - (type.equals("night") ? 5 : 2));
    }

    @Test
    void whatLandsSomewhereElseCanBeThere() throws Exception {
        // given
        for (Map<String, Object> visit : activities(PLANNED, "visit")) {
            Map<String, Object> element = element(visit);
            List<Map<String, Object>> landings = objects(look(element), "landings");
            if (!landings.isEmpty()) {
                // when
                Map<String, Object> landing = landings.get(landings.size() - 1);
                Map<String, Object> lock = new HashMap<>(landing);
                lock.put("id", element.get("id"));
                List<Map<String, Object>> others = new ArrayList<>(WHOLE);
                others.remove(element);
                Map<String, Object> after =
                        recommend(json(locked(Map.of("visits", List.of(lock), "rest", others, "nothingNew", true))));

                // then
                assertThat(activities(after, "visit"))
                        .filteredOn(one -> Objects.equals(one.get("id"), element.get("id")))
                        .singleElement()
                        .satisfies(one -> assertThat(String.valueOf(one.get("start")))
                                .startsWith(landing.get("day") + "T" + landing.get("start")));
                assertThat(ids(after)).containsExactlyInAnyOrderElementsOf(ids(PLANNED));
                return;
            }
        }
        throw new AssertionError("Nothing can land anywhere.");
    }

    @Test
    void whatIsTakenOutLeavesAGap() throws Exception {
        // given
        Map<String, Object> visit = activities(PLANNED, "visit").stream()
                .filter(one -> !"Louvre Museum".equals(object(one, "place").get("name")))
                .findFirst()
                .orElseThrow();
        List<Map<String, Object>> others = new ArrayList<>(WHOLE);
        others.remove(element(visit));

        // when
        Map<String, Object> after = recommend(json(locked(Map.of("rest", others, "nothingNew", true))));

        // then
        List<Object> left = new ArrayList<>(ids(PLANNED));
        left.remove(visit.get("id"));
        assertThat(ids(after)).containsExactlyInAnyOrderElementsOf(left);
        assertThat(object(after, "brief")).extracting("locks").asString().contains("nothingNew=true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | from Amsterdam | 2 adults | must see: Louvre Museum | likes: art | if possible",
                "fr | de Amsterdam | 2 adultes | Louvre Museum | art | si possible",
                "zh | 阿姆斯特丹 | 2 | 卢浮宫 | 艺术 | 最好"
            })
    void aBriefIsToldWithItsPlaces(String language, String from, String who, String must, String likes, String wish)
            throws Exception {
        // when
        List<Map<String, Object>> chips = summary(language, locked(Map.of("rest", WHOLE)));

        // then
        assertThat(chips)
                .extracting("pointer")
                .containsExactly(
                        "/origin",
                        "/destination",
                        "/dates/from",
                        "/dates/to",
                        "/party",
                        "/mustSee/0",
                        "/tastes/0",
                        "/locks/rest",
                        "/requirements/0",
                        "/requirements/1");
        assertThat(text(chips, "/origin")).contains(from);
        assertThat(text(chips, "/party")).contains(who);
        assertThat(text(chips, "/mustSee/0")).contains(must);
        assertThat(text(chips, "/tastes/0")).contains(likes);
        assertThat(text(chips, "/requirements/0")).contains(wish);
        assertThat(chips).extracting("text").doesNotContain("");
    }

    @Test
    void whatIsLockedIsCalledByItsName() throws Exception {
        // given
        Map<String, Object> itinerary = object(PLANNED, "itinerary");
        Map<String, Object> stay = object(itinerary, "stay");
        Map<String, Object> visit = activities(PLANNED, "visit").get(0);
        Map<String, Object> lock = new HashMap<>(element(visit));
        lock.put("start", "10:30");

        // when
        List<Map<String, Object>> chips =
                summary("en", locked(Map.of("lodging", stay.get("offerId"), "visits", List.of(lock))));

        // then
        assertThat(text(chips, "/locks/lodging"))
                .isEqualTo("keep " + object(stay, "property").get("name"));
        assertThat(text(chips, "/locks/visits/0"))
                .contains(String.valueOf(object(visit, "place").get("name")), "10:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/options | 400 | {}",
                "/v1/options | 422 | {'brief':BRIEF,'element':{'id':'x','day':'2027-05-12'}}",
                "/v1/options | 400 | {'brief':BRIEF,'element':{'id':7,'day':'2027-05-12'}}",
                "/v1/options | 422 | {'brief':BRIEF,'element':{'id':'x','day':'2027-05-12'},'flavour':'bitter'}",
                "/v1/options | 422 | {'brief':NOWHERE,'element':{'id':'x','day':'2027-05-12'}}",
                "/v1/summaries | 400 | {}",
                "/v1/summaries | 422 | {'brief':BRIEF,'language':'tlh'}",
                "/v1/summaries | 400 | {'brief':BRIEF,'language':'en','more':1}"
            })
    void whatCannotBeReadIsRefused(String path, int status, String document) throws Exception {
        String nowhere =
                "{\"origin\":\"Atlantis\",\"destination\":\"Paris\",\"dates\":{\"from\":\"2027-05-11\",\"to\":\"2027-05-13\"},"
                        + "\"locks\":{\"rest\":[{\"id\":\"x\",\"day\":\"2027-05-12\"}]}}";
        String body = document.replace('\'', '"').replace("BRIEF", BRIEF).replace("NOWHERE", nowhere);
        assertThat(post(path, body, status)).contains("Maybe");
    }

    private static Map<String, Object> firstChoice(String type) throws Exception {
        for (Map<String, Object> activity : activities(PLANNED, type)) {
            List<Map<String, Object>> choices = objects(look(element(activity)), "choices");
            if (!choices.isEmpty()) {
                return choices.get(0);
            }
        }
        throw new AssertionError("There is nothing in place of any " + type);
    }

    private static Map<String, Object> look(Map<String, Object> element) throws Exception {
        return read(post("/v1/options", json(Map.of("brief", locked(Map.of("rest", WHOLE)), "element", element)), 200));
    }

    private static List<Map<String, Object>> summary(String language, Object brief) throws Exception {
        Map<String, Object> asked =
                Map.of("brief", brief, "language", language, "itinerary", object(PLANNED, "itinerary"));
        return objects(read(post("/v1/summaries", json(asked), 200)), "chips");
    }

    private static String text(List<Map<String, Object>> chips, String pointer) {
        return chips.stream()
                .filter(chip -> pointer.equals(chip.get("pointer")))
                .map(chip -> String.valueOf(chip.get("text")))
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> locked(Map<String, Object> locks) throws IOException {
        Map<String, Object> brief = new HashMap<>(read(BRIEF));
        brief.put("locks", locks);
        return brief;
    }

    private static List<Map<String, Object>> rest(Map<String, Object> planned) {
        return objects(object(planned, "itinerary"), "days").stream()
                .flatMap(day -> objects(day, "activities").stream()
                        .map(one -> Map.of("id", one.get("id"), "day", day.get("date"))))
                .toList();
    }

    /** As it stands in the trip: a night on the day it begins. */
    private static Map<String, Object> element(Map<String, Object> activity) {
        return WHOLE.stream()
                .filter(one -> Objects.equals(one.get("id"), activity.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> activities(Map<String, Object> planned, String type) {
        return objects(object(planned, "itinerary"), "days").stream()
                .flatMap(day -> objects(day, "activities").stream())
                .filter(one -> type.equals(one.get("type")) && !Boolean.TRUE.equals(one.get("atHotel")))
                .toList();
    }

    private static List<Object> ids(Map<String, Object> planned) {
        return rest(planned).stream().map(one -> one.get("id")).toList();
    }

    private static BigDecimal amount(Map<String, Object> money) {
        return new BigDecimal(String.valueOf(money.get("amount")));
    }

    private static Map<String, Object> recommend(String brief) {
        try {
            return read(post("/v1/recommendations", brief, 200));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every answer is held against the contract. */
    private static String post(String path, String body, int status) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(WORLD.port(), path)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString(UTF_8));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        String type = response.headers().firstValue("Content-Type").orElse("");
        assertThat(Contract.faultsOf("POST", path, status, type, response.body()))
                .isEmpty();
        return response.body();
    }

    private static Map<String, Object> read(String document) throws IOException {
        return WORLD.get(ObjectMapper.class).readValue(document, Argument.mapOf(String.class, Object.class));
    }

    private static String json(Object document) throws IOException {
        return WORLD.get(ObjectMapper.class).writeValueAsString(document);
    }

    private static double number(Map<String, Object> document, String field) {
        return Double.parseDouble(String.valueOf(document.get(field)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> document, String field) {
        return (Map<String, Object>) document.getOrDefault(field, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> document, String field) {
        return (List<Map<String, Object>>) document.getOrDefault(field, List.of());
    }
}
