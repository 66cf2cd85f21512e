package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationsTest {

    private static final String TRIP =
            "'origin':'Westburg','destination':'Eastburg','dates':{'from':'2027-06-04','to':'2027-06-06'}";
    private static final String DAY_TRIP =
            "'origin':'Westburg','destination':'Eastburg','dates':{'from':'2027-06-04','to':'2027-06-04'}";
    private static final SmallServer SERVER = SmallServer.start();

    @BeforeAll
    static void warmUp() throws Exception {
        SERVER.exchange(brief(TRIP));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TRIP,
                DAY_TRIP,
                TRIP + ",'party':{'adults':2,'children':1},'pace':'relaxed'",
                TRIP + ",'party':{'adults':5},'pace':'full'",
                TRIP + ",'budget':{'amount':'5000.00','currency':'EUR'}",
                TRIP + ",'budget':{'amount':5000.5,'currency':'EUR'}",
                TRIP + ",'transportModes':['train','flight','coach','ferry'],'inCityModes':['walk','metro','taxi']",
                TRIP + ",'room':{'type':'Twin','beds':2,'rooms':1},'party':{'adults':2}",
                TRIP + ",'mustSee':['s3','Sight s4'],'tastes':['art']",
                TRIP + ",'roundTrip':true,'requirements':[{'kinds':{'any':['museum']},'wish':5},"
                        + "{'anyOf':[{'rideModes':{'only':['train']}},{'rideArrives':{'until':'18:00'}}],'wish':1}]",
                TRIP + ",'locks':{'outbound':'E0910@2027-06-04','inbound':'W1820@2027-06-06',"
                        + "'visits':[{'id':'s0','day':'2027-06-05','start':'10:00'},{'id':'s3','day':'2027-06-05'}]}",
                TRIP + ",'locks':{'rest':[{'id':'s0','day':'2027-06-05'},{'id':'gone','day':'2027-06-06'}]}",
            })
    void aGoodBriefIsAnsweredWithATripTheContractDescribes(String fields) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(brief(fields));

        // then
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).startsWith("{\"outcome\":\"recommended\"");
        assertThat(response.body().contains("\"sampleData\":true"))
                .isEqualTo(response.body().contains("\"sample\":true"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'party':{'adults':0}                              | invalid-brief     | /party/adults    | 0",
                "'party':{'adults':500}                            | invalid-brief     | /party/adults    | 500",
                "'party':{'adults':'two'}                          | malformed-brief   | /party/adults    | two",
                "'party':[]                                        | malformed-brief   | /party           | []",
                "'budget':{'amount':'-5','currency':'EUR'}         | invalid-brief     | /budget/amount   | -5",
                "'budget':{'amount':'500','currency':'ZZZ'}        | invalid-brief     | /budget/currency | ZZZ",
                "'budget':{'amount':'5.00','currency':'EUR'}       | cannot-be-met     | /budget/amount   | 5.00 EUR",
                "'transportModes':['rocket']                       | invalid-brief     | /transportModes/0 | rocket",
                "'pase':'full'                                     | malformed-brief   | /pase            | full",
                "'roundTrip':'maybe'                               | malformed-brief   | /roundTrip       | maybe",
                "'requirements':[{'beds':{'count':0}}]             | invalid-brief     | /requirements/0/beds/count | 0",
                "'requirements':[{'sight':{'all':['s0']}}]         | malformed-brief   | /requirements/0/sight | {…}",
                "'requirements':[{'wish':3}]                       | invalid-brief     | /requirements/0  | {…}",
                "'mustSee':['Atlantis Museum']                     | unknown-value     | /mustSee/0       | Atlantis Museum",
                "'locks':{'visits':[{'id':'s0','day':'tomorrow'}]} | invalid-brief     | /locks/visits/0/day | tomorrow",
                "'locks':{'rest':[{'id':'s0','day':'tomorrow'}]}   | invalid-brief     | /locks/rest/0/day | tomorrow",
            })
    void aBadBriefIsAnsweredWithAProblemThatNamesFieldAndValue(String field, String kind, String pointer, String value)
            throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(brief(TRIP + "," + field));

        // then
        assertProblem(response, kind.equals("malformed-brief") ? 400 : 422, kind);
        assertThat(response.body()).contains("\"pointer\":\"%s\",\"value\":\"%s\"".formatted(pointer, value));
    }

    @ParameterizedTest
    @CsvSource({
        "Atlantis, Eastburg, 2027-06-04, 2027-06-06, unknown-value,      /origin",
        "Westburg, Eastburg, 2027-06-06, 2027-06-04, invalid-brief,      /dates/to",
        "Westburg, Eastburg, 2028-06-04, 2028-06-06, outside-timetables, /dates",
        "Westburg, Eastburg, 2020-06-04, 2020-06-06, invalid-brief,      /dates/from",
        "Westburg, Westburg, 2027-06-04, 2027-06-06, invalid-brief,      /destination",
    })
    void anImpossibleTripIsAnsweredWithAProblemThatNamesTheField(
            String origin, String destination, String from, String to, String kind, String pointer) throws Exception {
        // when
        HttpResponse<String> response =
                SERVER.exchange(brief("'origin':'%s','destination':'%s','dates':{'from':'%s','to':'%s'}"
                        .formatted(origin, destination, from, to)));

        // then
        assertProblem(response, 422, kind);
        assertThat(response.body()).contains("\"pointer\":\"" + pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[]", "null", "7", "\"brief\"", "{\"origin\":}", "{}{}", "\u0000", "<brief/>"})
    void garbageIsAnsweredWithAProblem(String body) throws Exception {
        assertProblem(SERVER.exchange(Call.recommend(body)), 400, "malformed-brief");
    }

    @Test
    void bytesThatAreNotUtf8AreAnsweredWithAProblem() throws Exception {
        assertProblem(
                SERVER.exchange(Call.recommend(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'})),
                400,
                "malformed-brief");
    }

    @Test
    void aDeepDocumentIsAnsweredWithAProblem() throws Exception {
        assertProblem(SERVER.exchange(Call.recommend("[".repeat(100_000))), 400, "malformed-brief");
    }

    @Test
    void whatBreaksInsideIsToldWithoutItsInsides() throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(brief(TRIP.replace("Westburg", SmallServer.BREAKDOWN)));

        // then
        assertProblem(response, 500, "internal-server-error");
        assertThat(response.body()).doesNotContain("Exception", "com.surefoot", "jdbc", "secret");
    }

    @Test
    void theSameBriefIsAnsweredWithTheSameTrip() throws Exception {
        assertThat(SERVER.exchange(brief(TRIP)).body())
                .isEqualTo(SERVER.exchange(brief(TRIP)).body());
    }

    private static Call brief(String fields) {
        return Call.recommend("{" + fields.replace('\'', '"') + "}");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String kind) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"type\":\"urn:surefoot:problem:%s\"".formatted(kind));
    }
}
