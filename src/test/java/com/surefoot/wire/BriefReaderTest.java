package com.surefoot.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Money;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefReaderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final BriefReader READER = new BriefReader(JsonMapper.createDefault(), CLOCK);
    private static final String SMALLEST = """
            {"origin":"Paris","destination":"Amsterdam","dates":{"from":"2027-06-04","to":"2027-06-06"}}""";
    private static final String FULL = """
            {"origin":"上海","destination":"北京","dates":{"from":"2026-12-04","to":"2026-12-06"},
             "party":{"adults":2,"children":1,"childrenAges":[7]},"budget":{"amount":"5000.00","currency":"CNY"},
             "transportModes":["train","flight"],"inCityModes":["metro"],
             "room":{"type":"Twin","beds":2,"rooms":1},"mustSee":["故宫博物院"],"tastes":["history","tea"],"pace":"relaxed",
             "locks":{"outbound":"a","inbound":"b","lodging":"c","visits":[{"id":"d","day":"2026-12-05","start":"10:00"}]}}""";

    @Test
    void theSmallestBriefHasItsDefaults() throws Exception {
        // when
        TripBrief brief = read(SMALLEST);

        // then
        assertThat(brief.party()).isEqualTo(new Party(1, 0));
        assertThat(brief.pace()).isEqualTo(Pace.BALANCED);
        assertThat(brief.budget()).isEmpty();
        assertThat(brief.modes()).isEmpty();
        assertThat(brief.dates().nights()).isEqualTo(2);
    }

    @Test
    void aFullBriefIsReadInFull() throws Exception {
        // when
        TripBrief brief = read(FULL);

        // then
        assertThat(brief.origin()).isEqualTo("上海");
        assertThat(brief.budget()).contains(Money.parse("5000.00", Currency.getInstance("CNY")));
        assertThat(brief.modes()).containsExactlyInAnyOrder(TransportMode.TRAIN, TransportMode.FLIGHT);
        assertThat(brief.inCityModes()).containsExactly(InCityMode.METRO);
        assertThat(brief.room().beds()).contains(2);
        assertThat(brief.mustSees()).containsExactly("故宫博物院");
        assertThat(brief.tastes()).containsExactlyInAnyOrder("history", "tea");
        assertThat(brief.locks().visits())
                .containsExactly(new LockedVisit("d", LocalDate.of(2026, 12, 5), Optional.of(LocalTime.of(10, 0))));
    }

    @Test
    void childrenAreCountedByTheirAges() throws Exception {
        assertThat(read(with("party", "{\"adults\":2,\"childrenAges\":[9,4]}")).party())
                .isEqualTo(new Party(2, 2, List.of(4, 9)));
        assertThat(read(with("party", "{\"adults\":2,\"children\":1,\"childrenAges\":[0]}"))
                        .party())
                .isEqualTo(new Party(2, 1, List.of(0)));
    }

    @Test
    void agesOfMoreOrFewerChildrenAreNamed() throws Exception {
        assertImpossible(
                with("party", "{\"adults\":2,\"children\":1,\"childrenAges\":[9,4]}"), "/party/childrenAges", "[…]");
        assertImpossible(
                with("party", "{\"adults\":2,\"children\":2,\"childrenAges\":[9]}"), "/party/childrenAges", "[…]");
    }

    @Test
    void aBriefThatWasWrittenIsReadBackTheSame() throws Exception {
        // given
        TripBrief brief = read(FULL);

        // when
        byte[] written = JsonMapper.createDefault().writeValueAsBytes(BriefDocument.of(brief));

        // then
        assertThat(READER.read(written)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"adults\":0}'                                    | /party/adults   | 0",
                "'{\"adults\":500}'                                  | /party/adults   | 500",
                "'{\"adults\":-1}'                                   | /party/adults   | -1",
                "'{\"adults\":99999999999999999999}'                 | /party/adults   | 99999999999999999999",
                "'{\"adults\":40,\"children\":40}'                   | /party/children | 40",
                "'{\"adults\":1,\"children\":-2}'                    | /party/children | -2",
                "'{\"adults\":1,\"childrenAges\":[3,18]}'           | /party/childrenAges/1 | 18",
                "'{\"adults\":1,\"childrenAges\":[-1]}'             | /party/childrenAges/0 | -1",
            })
    void impossiblePartiesAreNamed(String party, String pointer, String value) {
        assertImpossible(with("party", party), pointer, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"amount\":\"-5\",\"currency\":\"EUR\"}'             | /budget/amount   | -5",
                "'{\"amount\":\"0.00\",\"currency\":\"EUR\"}'           | /budget/amount   | 0.00",
                "'{\"amount\":\"1.005\",\"currency\":\"EUR\"}'          | /budget/amount   | 1.005",
                "'{\"amount\":\"lots\",\"currency\":\"EUR\"}'           | /budget/amount   | lots",
                "'{\"amount\":\"1e5\",\"currency\":\"EUR\"}'            | /budget/amount   | 1e5",
                "'{\"amount\":\"9999999999\",\"currency\":\"EUR\"}'     | /budget/amount   | 9999999999",
                "'{\"amount\":\"12.5\",\"currency\":\"JPY\"}'           | /budget/amount   | 12.5",
                "'{\"amount\":\"500\",\"currency\":\"ZZZ\"}'            | /budget/currency | ZZZ",
                "'{\"amount\":\"500\",\"currency\":\"DEM\"}'            | /budget/currency | DEM",
                "'{\"amount\":\"500\",\"currency\":\"XXX\"}'            | /budget/currency | XXX",
                "'{\"amount\":\"500\",\"currency\":\"XAU\"}'            | /budget/currency | XAU",
                "'{\"amount\":\"500\",\"currency\":\"eur\"}'            | /budget/currency | eur",
            })
    void impossibleBudgetsAreNamed(String budget, String pointer, String value) {
        assertImpossible(with("budget", budget), pointer, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "123456789012345678901234567890.5"})
    void monstrousNumbersAreRefusedWithoutBeingWrittenOut(String amount) {
        // when
        BadDocumentException bad = bad(with("budget", "{\"amount\":" + amount + ",\"currency\":\"EUR\"}"));

        // then
        assertThat(bad.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/budget/amount");
            assertThat(fault.value()).hasSizeLessThan(70);
        });
    }

    @ParameterizedTest
    @CsvSource({"1200.5", "1200", "1200.50"})
    void aBudgetMayBeANumber(String amount) throws Exception {
        assertThat(read(with("budget", "{\"amount\":" + amount + ",\"currency\":\"EUR\"}"))
                        .budget())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-06-06 | 2027-06-04 | /dates/to   | 2027-06-04",
                "2027-02-30 | 2027-03-02 | /dates/from | 2027-02-30",
                "2026-11-21 | 2026-11-23 | /dates/from | 2026-11-21",
                "2027-06-01 | 2027-07-01 | /dates/to   | 2027-07-01",
                "06/04/2027 | 2027-06-06 | /dates/from | 06/04/2027",
                "2027-06-04 | tomorrow   | /dates/to   | tomorrow",
                "2027-06-04 | +999999999-01-01 | /dates/to   | +999999999-01-01",
            })
    void impossibleDatesAreNamed(String from, String to, String pointer, String value) {
        String dates = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to);
        assertImpossible(SMALLEST.replaceAll("\"dates\":\\{[^}]*}", "\"dates\":" + dates), pointer, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transportModes | '[\"teleport\"]'    | /transportModes/0 | teleport",
                "inCityModes    | '[\"walk\",\"ox\"]' | /inCityModes/1    | ox",
                "pace           | '\"frantic\"'       | /pace             | frantic",
                "mustSee        | '[\"\"]'            | /mustSee/0        | ''",
                "room           | '{\"beds\":0}'      | /room/beds        | 0",
                "room           | '{\"rooms\":61}'    | /room/rooms       | 61",
                "locks          | '{\"visits\":[{\"id\":\"x\",\"day\":\"2027-06-05\",\"start\":\"25:00\"}]}' | /locks/visits/0/start | 25:00",
            })
    void impossibleChoicesAreNamed(String field, String json, String pointer, String value) {
        assertImpossible(with(field, json), pointer, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "party          | '2'                  | /party",
                "party          | '{\"adults\":\"2\"}' | /party/adults",
                "party          | '{\"adults\":2.5}'   | /party/adults",
                "party          | '{\"children\":2}'   | /party/adults",
                "party          | 'null'               | /party",
                "budget         | '5000'               | /budget",
                "budget         | '{\"amount\":true,\"currency\":\"EUR\"}' | /budget/amount",
                "budget         | '{\"amount\":\"5\"}' | /budget/currency",
                "transportModes | '\"train\"'          | /transportModes",
                "mustSee        | '[1]'                | /mustSee/0",
                "mustSee        | '{\"0\":\"x\"}'      | /mustSee",
                "pace           | '7'                  | /pace",
                "room           | '[]'                 | /room",
                "locks          | '{\"visits\":[3]}'   | /locks/visits/0",
            })
    void wrongTypesAreNamed(String field, String json, String pointer) {
        // when
        BadDocumentException bad = bad(with(field, json));

        // then
        assertThat(bad.malformed()).isTrue();
        assertThat(bad.faults()).extracting(Fault::pointer).contains(pointer);
        assertThat(bad.faults()).allSatisfy(fault -> assertThat(fault.hint()).startsWith("Maybe"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        // when
        BadDocumentException bad = bad("""
                {"orgin":"Paris","destination":"","dates":{"from":"2027-13-01","to":5},"party":{"adults":0}}""");

        // then
        assertThat(bad.faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/origin", "/orgin", "/destination", "/dates/from", "/dates/to", "/party/adults");
    }

    @Test
    void anUnknownFieldIsMetWithTheNearestKnownOne() {
        assertThat(bad(with("transportModus", "[]")).faults())
                .singleElement()
                .extracting(Fault::hint)
                .isEqualTo("Maybe 'transportModes' was meant?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paris", "PARIS", "päris"})
    void aTripToWhereItBeginsIsNoTrip(String home) {
        assertImpossible(SMALLEST.replace("Amsterdam", home), "/destination", home);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"Vienna\"'                                             | '\"Vienna\"'",
                "'{\"cities\":[\"Vienna\"]}'                              | '\"Vienna\"'",
                "'{\"cities\":[\"Vienna\",\"Berlin\"],\"inOrder\":true}'  | '{\"cities\":[\"Vienna\",\"Berlin\"],\"inOrder\":true}'",
                "'{\"cities\":[\"Vienna\",\"Berlin\"]}'                   | '{\"cities\":[\"Vienna\",\"Berlin\"],\"inOrder\":false}'",
                "'{\"region\":\"Texas\",\"cities\":2}'                    | '{\"region\":\"Texas\",\"cities\":2}'",
            })
    void aDestinationIsReadAndWrittenBack(String json, String again) throws Exception {
        // given
        TripBrief brief = read(SMALLEST.replace("\"Amsterdam\"", json));

        // when
        String written = JsonMapper.createDefault().writeValueAsString(BriefDocument.of(brief));

        // then
        assertThat(written).contains("\"destination\":" + again + ",");
        assertThat(read(written)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"cities\":[]}'                              | /destination/cities   | []",
                "'{\"cities\":[\"Vienna\",\"vienna\"]}'         | /destination/cities/1 | vienna",
                "'{\"cities\":[\"Vienna\",\"Paris\"]}'          | /destination/cities/1 | Paris",
                "'{\"cities\":[\"\"]}'                          | /destination/cities/0 | ''",
                "'{\"cities\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\",\"k\",\"l\",\"m\"]}' | /destination/cities | […]",
                "'{\"region\":\"Texas\",\"cities\":0}'          | /destination/cities   | 0",
                "'{\"region\":\"Texas\",\"cities\":13}'         | /destination/cities   | 13",
                "'{\"region\":\"\",\"cities\":1}'               | /destination/region   | ''",
            })
    void impossibleDestinationsAreNamed(String json, String pointer, String value) {
        assertImpossible(SMALLEST.replace("\"Amsterdam\"", json), pointer, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'3'                                              | /destination",
                "'[\"Vienna\"]'                                   | /destination",
                "'{}'                                             | /destination/cities",
                "'{\"cities\":\"Vienna\"}'                        | /destination/cities",
                "'{\"cities\":[\"Vienna\"],\"inOrder\":\"yes\"}'  | /destination/inOrder",
                "'{\"region\":\"Texas\"}'                         | /destination/cities",
                "'{\"region\":\"Texas\",\"cities\":[\"Austin\"]}' | /destination/cities",
                "'{\"region\":\"Texas\",\"cities\":2,\"inOrder\":true}' | /destination/inOrder",
            })
    void destinationsOfAnotherShapeAreNamed(String json, String pointer) {
        // when
        BadDocumentException bad = bad(SMALLEST.replace("\"Amsterdam\"", json));

        // then
        assertThat(bad.malformed()).isTrue();
        assertThat(bad.faults()).singleElement().extracting(Fault::pointer).isEqualTo(pointer);
    }

    @Test
    void aTripLeadsHomeUnlessItIsOneWay() throws Exception {
        assertThat(read(SMALLEST).roundTrip()).isTrue();
        assertThat(read(with("roundTrip", "true")).roundTrip()).isTrue();
        assertThat(read(with("roundTrip", "false")).roundTrip()).isFalse();
        assertThat(bad(with("roundTrip", "\"no\"")).faults())
                .singleElement()
                .extracting(Fault::pointer)
                .isEqualTo("/roundTrip");
    }

    @Test
    void aOneWayTripHasNoRideBackToLock() {
        assertImpossible(
                with("roundTrip", "false").replaceFirst("}$", ",\"locks\":{\"inbound\":\"x\"}}"),
                "/locks/inbound",
                "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "nonsense",
                "{\"origin\":\"Paris\",}",
                "{\"origin\":\"Paris\"} {}",
                "{\"origin\":\"Paris\",\"origin\":\"Rome\"}",
                "{'origin':'Paris'}",
                "{\"origin\":\"Pa\tris\"}",
                "{\"budget\":NaN}",
                "\u0000",
            })
    void whatIsNotJsonIsToldWhereItStopsBeingIt(String text) {
        // when
        BadDocumentException bad = bad(text);

        // then
        assertThat(bad.malformed()).isTrue();
        assertThat(bad.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEmpty();
            assertThat(fault.hint()).startsWith("Maybe");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "\"Paris\"", "null", "true"})
    void jsonThatIsNoObjectIsNoBrief(String text) {
        assertThat(bad(text).faults()).extracting(Fault::pointer).contains("");
    }

    @Test
    void depthIsBounded() {
        assertThat(bad("[".repeat(100_000)).malformed()).isTrue();
        assertThat(bad(with("room", "{\"type\":".repeat(40) + "1" + "}".repeat(40)))
                        .malformed())
                .isTrue();
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedAndAByteOrderMarkIsNot() throws Exception {
        byte[] latin = SMALLEST.replace("Paris", "Orléans").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(BadDocumentException.class, () -> READER.read(latin))
                        .faults())
                .singleElement()
                .extracting(Fault::problem)
                .isEqualTo("The document is not UTF-8.");
        assertThat(read("\uFEFF" + SMALLEST).origin()).isEqualTo("Paris");
    }

    @Test
    void whatIsEchoedIsShortAndHarmless() {
        // when
        BadDocumentException bad = bad(SMALLEST.replace("Paris", "a\\u0000\\u001b[31m\\u202e" + "x".repeat(5_000)));

        // then
        assertThat(bad.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.value()).hasSizeLessThan(90).doesNotContain("\u0000", "\u001b", "\u202e");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0007b", "\\ud800", "a\\u2028b"})
    void textThatCannotBeShownIsRefused(String name) {
        assertThat(bad(SMALLEST.replace("Paris", name)).faults())
                .extracting(Fault::pointer)
                .containsExactly("/origin");
    }

    @Test
    void spoiltDocumentsAreReadOrRefusedAndNothingElse() throws IOException {
        // given
        long seed = 20261123;
        System.out.println("spoiling briefs with seed " + seed);
        Random random = new Random(seed);
        byte[] document = FULL.getBytes(StandardCharsets.UTF_8);

        // then
        for (int i = 0; i < 5_000; i++) {
            byte[] spoilt = document.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(READER.read(spoilt)).isNotNull();
            } catch (BadDocumentException e) {
                assertThat(e.faults()).isNotEmpty();
            }
        }
    }

    private static void assertImpossible(String json, String pointer, String value) {
        BadDocumentException bad = bad(json);
        assertThat(bad.malformed()).isFalse();
        assertThat(bad.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.value()).isEqualTo(value);
            assertThat(fault.hint()).startsWith("Maybe");
        });
    }

    private static String with(String field, String json) {
        return SMALLEST.substring(0, SMALLEST.length() - 1) + ",\"" + field + "\":" + json + "}";
    }

    private static TripBrief read(String json) throws BadDocumentException, IOException {
        return READER.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static BadDocumentException bad(String json) {
        return catchThrowableOfType(BadDocumentException.class, () -> read(json));
    }
}
