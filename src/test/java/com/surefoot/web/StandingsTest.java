package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.charts.NoFontsException;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Outcomes;
import com.surefoot.fixtures.KnownTruth;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.wire.PointsDocument;
import com.surefoot.wire.PointsDocument.BinDocument;
import com.surefoot.wire.PointsDocument.PointDocument;
import com.surefoot.wire.Problem;
import com.surefoot.wire.PromiseDocument;
import com.surefoot.wire.StandingsDocument;
import com.surefoot.wire.StandingsDocument.KindDocument;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators see of promises, over HTTP, on outcomes whose truth is known. */
class StandingsTest {

    private static final SmallServer SERVER = SmallServer.start();

    @BeforeAll
    static void report() {
        KnownTruth truth =
                new KnownTruth(SERVER.context().getBean(Outcomes.class), Instant.parse("2026-11-01T00:00:00Z"));
        for (int i = 0; i < 20; i++) {
            truth.report(ElementKind.VISIT, "careful", 100, raw -> 0.9 + 0.1 * raw)
                    .report(ElementKind.VISIT, "careless", 100, raw -> 0.6);
        }
        truth.report(ElementKind.MEAL, "new", 5, raw -> 1);
        SERVER.context().getBean(Knowledge.class).renew();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void everyPromiseIsToldWithItsProofOrWhatItWouldTake() throws Exception {
        // when
        StandingsDocument standings = standings();

        // then
        assertThat(standings.asOf()).isEqualTo("2026-11-23T12:00:00Z");
        assertThat(standings.kinds())
                .extracting(KindDocument::kind)
                .containsExactly("ride", "stay", "visit", "meal", "itinerary");
        List<PromiseDocument> visits = standings.kinds().get(2).promises();
        assertThat(visits)
                .extracting(promise -> promise.source() + " " + promise.target())
                .containsExactly(
                        "careful 80",
                        "careful 90",
                        "careful 95",
                        "careful 99",
                        "careless 80",
                        "careless 90",
                        "careless 95",
                        "careless 99");
        assertThat(visits)
                .extracting(PromiseDocument::certified)
                .startsWith(true, true)
                .endsWith(false, false, false, false);
        assertProven(visits.get(1));
        assertNotProven(visits.get(5));
    }

    private static void assertProven(PromiseDocument promise) {
        assertThat(promise.threshold())
                .hasValueSatisfying(least -> assertThat(least).isBetween(0.0, 0.99));
        assertThat(promise.proof()).hasValueSatisfying(proof -> {
            assertThat(proof.shown()).isBetween(100L, 1_000L);
            assertThat(proof.wrong()).isLessThan(proof.shown() / 10);
            assertThat(proof.bound()).isBetween(proof.wrong() / (double) proof.shown(), 0.1);
            assertThat(proof.designEffect()).isGreaterThanOrEqualTo(1);
        });
        assertThat(promise.outcomesNeeded()).isEmpty();
        assertThat(promise.withdrawnAt()).isEmpty();
        assertThat(promise.alarm().withdrawnFrom()).isEqualTo(20);
        assertThat(promise.alarm().evidence()).isLessThan(20);
    }

    private static void assertNotProven(PromiseDocument promise) {
        assertThat(promise.threshold()).isEmpty();
        assertThat(promise.proof()).isEmpty();
        assertThat(promise.outcomesNeeded())
                .hasValueSatisfying(needed -> assertThat(needed).isPositive());
    }

    @Test
    void confidencesAreMeasuredOnWhatTheyWereNotFittedTo() throws Exception {
        // when
        StandingsDocument standings = standings();

        // then
        KindDocument visits = standings.kinds().get(2);
        assertThat(visits.outcomes()).isEqualTo(2_000);
        assertThat(visits.measures()).hasValueSatisfying(measures -> {
            assertThat(measures.brier().score())
                    .isCloseTo(
                            measures.brier().reliability()
                                    - measures.brier().resolution()
                                    + measures.brier().uncertainty()
                                    + measures.brier().withinBins(),
                            within(1e-5));
            assertThat(measures.auc()).isBetween(0.0, 1.0);
            assertThat(measures.aurc()).isBetween(0.0, 0.5);
        });
        assertThat(standings.kinds().get(3).outcomes()).isEqualTo(5);
        assertThat(standings.kinds().get(3).promises()).hasSize(4).allSatisfy(StandingsTest::assertNotProven);
        assertThat(standings.kinds().get(0).measures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ride", "stay", "visit", "meal", "itinerary"})
    void picturesAreWhereTheStandingsSay(String kind) throws Exception {
        KindDocument standing = standings().kinds().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        for (String path : List.of(standing.diagram(), standing.riskCoverage())) {
            // when
            HttpResponse<String> response = SERVER.exchange(Call.get(path));

            // then
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains("image/svg+xml");
            assertThat(response.body())
                    .startsWith("<?xml")
                    .contains("<title", "role=\"img\"")
                    .endsWith("</svg>");
        }
    }

    @Test
    void whatPicturesAreDrawnFromIsToldInFigures() throws Exception {
        // when
        PointsDocument points = SERVER.context()
                .getBean(ObjectMapper.class)
                .readValue(SERVER.answer(Call.get("/v1/reliability/visit/points"), 200), PointsDocument.class);

        // then
        assertThat(points.outcomes()).isEqualTo(2_000);
        assertThat(points.bins()).hasSizeBetween(2, 10).allSatisfy(bin -> {
            assertThat(bin.observed()).isBetween(bin.low(), bin.high());
            assertThat(bin.count()).isPositive();
        });
        assertThat(points.bins().stream().mapToLong(BinDocument::count).sum()).isEqualTo(2_000);
        assertThat(points.curve()).hasSizeLessThanOrEqualTo(201).last().satisfies(all -> assertThat(all.coverage())
                .isEqualTo(1));
        assertThat(points.curve()).extracting(PointDocument::threshold).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void withoutOutcomesThereAreNoPoints() throws Exception {
        assertThat(SERVER.answer(Call.get("/v1/reliability/stay/points"), 200))
                .contains("\"outcomes\":0,\"bins\":[],\"curve\":[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/reliability/visits/points",
                "/v1/reliability/visits/diagram.svg",
                "/v1/reliability/RIDE/risk-coverage.svg"
            })
    void ofAKindThatThereIsNotThereIsNoPicture(String path) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.get(path));

        // then
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .contains(
                        "urn:surefoot:problem:not-found", "Maybe one of ride, stay, visit, meal, itinerary is meant?");
    }

    @Test
    void withoutFontsThereIsAProblemInsteadOfAPicture() {
        // when
        io.micronaut.http.HttpResponse<?> response = SERVER.context()
                .getBean(ReliabilityController.class)
                .picture("visit", (learned, kind) -> {
                    throw new NoFontsException(new InternalError("no fonts"));
                });

        // then
        assertThat(response.status().getCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.getCode());
        assertThat(response.getBody(Problem.class))
                .hasValueSatisfying(problem -> assertThat(problem.detail()).contains("Maybe install one"));
    }

    private static StandingsDocument standings() throws Exception {
        HttpResponse<String> response = SERVER.exchange(Call.get("/v1/reliability"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return SERVER.context().getBean(ObjectMapper.class).readValue(response.body(), StandingsDocument.class);
    }
}
