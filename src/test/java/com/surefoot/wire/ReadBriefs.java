package com.surefoot.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.surefoot.itinerary.TripBrief;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Reads briefs from JSON. */
abstract class ReadBriefs {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    static final BriefReader READER = new BriefReader(JsonMapper.createDefault(), CLOCK);

    static final String SMALLEST = """
            {"origin":"Paris","destination":"Amsterdam","dates":{"from":"2027-06-04","to":"2027-06-06"}}""";

    static final String FULL = """
            {"origin":"上海","destination":"北京","dates":{"from":"2026-12-04","to":"2026-12-06"},
             "party":{"adults":2,"children":1,"childrenAges":[7]},"budget":{"amount":"5000.00","currency":"CNY"},
             "transportModes":["train","flight"],"inCityModes":["metro"],
             "room":{"type":"Twin","beds":2,"rooms":1},"mustSee":["故宫博物院"],"tastes":["history","tea"],"pace":"relaxed",
             "locks":{"outbound":"a","inbound":"b","lodging":"c","visits":[{"id":"d","day":"2026-12-05","start":"10:00"}]}}""";

    static void assertImpossible(String json, String pointer, String value) {
        BadDocumentException bad = bad(json);
        assertThat(bad.malformed()).isFalse();
        assertThat(bad.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.value()).isEqualTo(value);
            assertThat(fault.hint()).startsWith("Maybe");
        });
    }

    static String with(String field, String json) {
        return SMALLEST.substring(0, SMALLEST.length() - 1) + ",\"" + field + "\":" + json + "}";
    }

    static TripBrief read(String json) throws BadDocumentException, IOException {
        return READER.read(json.getBytes(StandardCharsets.UTF_8));
    }

    static BadDocumentException bad(String json) {
        return catchThrowableOfType(BadDocumentException.class, () -> read(json));
    }
}
