package com.surefoot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Judged;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcomes;
import com.surefoot.recommendation.Recommendation;
import com.surefoot.recommendation.Recommender;
import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.sandbox.Sandbox.Ports;
import com.surefoot.sandbox.Sandbox.Telling;
import com.surefoot.travel.Source;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox tells of its world through the ports of the product. */
class TellingTest {

    private static final Duration STEP = Duration.ofHours(6);

    private static String inFile(Path folder) {
        return "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                .formatted(folder.resolve("sandbox"));
    }

    private static Map<FactId, List<Observation>> seen(LivingWorld world) {
        return world.get(Evidence.class).list(world.get(Sandbox.class).listStanding());
    }

    @Tag("once")
    @Test
    void outcomesOfTravellersProvePromises() {
        // given: what comes of a trip hangs little on how good it is
        Map<String, Object> hastily = Map.of(
                "surefoot.sandbox.travellers", 2, "surefoot.planning.steps", 1, "surefoot.planning.idle-steps", 1);
        try (LivingWorld world = LivingWorld.start(hastily)) {
            // when
            world.pass(Duration.ofDays(40), STEP);

            // then
            Outcomes outcomes = world.get(Outcomes.class);
            List<Judged> visits = outcomes.listJudged(ElementKind.VISIT, LivingWorld.START);
            assertThat(visits).hasSizeGreaterThan(200);
            assertThat(visits.stream().filter(Judged::right).count() / (double) visits.size())
                    .isBetween(0.85, 0.999);
            assertThat(outcomes.listJudged(ElementKind.ITINERARY, LivingWorld.START))
                    .extracting(Judged::right)
                    .contains(true, false);
            assertThat(outcomes.listOfFacts(FactKind.ARRIVAL, LivingWorld.START))
                    .extracting(Outcome::reporter)
                    .containsOnly("sample-railway");
            assertThat(proven(world)).contains(80, 90);
        }
    }

    private static Set<Integer> proven(LivingWorld world) {
        return world.get(Knowledge.class).current().standings().lines().entrySet().stream()
                .filter(line -> line.getValue().certificate() instanceof Certificate.Issued)
                .map(line -> line.getKey().target())
                .collect(Collectors.toSet());
    }

    @Test
    void afterARestartItGoesOnWhereItWas(@TempDir Path folder) {
        // given
        Map<String, Object> none = Map.of("surefoot.sandbox.travellers", 0);
        Map<FactId, List<Observation>> atOnce;
        try (LivingWorld world = LivingWorld.start(none)) {
            world.get(Telling.class).catchUp();
            world.pass(Duration.ofDays(6), STEP);
            atOnce = seen(world);
        }

        // when
        Map<String, Object> kept = Map.of("surefoot.sandbox.travellers", 0, "surefoot.jdbc.url", inFile(folder));
        try (LivingWorld first = LivingWorld.start(kept)) {
            first.get(Telling.class).catchUp();
            first.pass(Duration.ofDays(3), STEP);
        }
        try (LivingWorld second = LivingWorld.start(kept)) {
            second.pass(Duration.ofDays(6), Duration.ofHours(11));

            // then
            assertThat(seen(second)).isEqualTo(atOnce);
            assertThat(atOnce.size()).isGreaterThan(200);
        }
    }

    @Test
    void whoBreaksOffTellsAgainAndNothingTwice() {
        // given
        try (LivingWorld world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0))) {
            world.get(Telling.class).catchUp();
            SandboxLog log = world.get(SandboxLog.class);
            Runnable breaking = () -> {
                throw new IllegalStateException("killed");
            };
            Telling brittle = world.get(Sandbox.class)
                    .telling(
                            new Ports(
                                    new BrittleLog(log, breaking),
                                    world.get(Evidence.class),
                                    world.get(Outcomes.class),
                                    () -> {},
                                    e -> {}),
                            world.get(Recommender.class),
                            0);
            world.clock().pass(Duration.ofHours(5));

            // when
            assertThatThrownBy(brittle::catchUp).hasMessage("killed");
            Map<FactId, List<Observation>> half = seen(world);
            world.get(Telling.class).catchUp();

            // then
            assertThat(half).isNotEmpty().isEqualTo(seen(world));
            assertThat(log.begin(world.get(Sandbox.class).seed(), LivingWorld.START))
                    .isEqualTo(world.now());
        }
    }

    @Test
    void afterItWasKilledItTellsWhatItWouldHaveTold(@TempDir Path folder) throws Exception {
        // given
        Map<FactId, List<Observation>> atOnce;
        try (LivingWorld world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0))) {
            world.get(Telling.class).catchUp();
            world.pass(Duration.ofDays(2), STEP);
            atOnce = seen(world);
        }

        // when
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSandbox.class.getName(),
                        inFile(folder))
                .inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(KilledSandbox.EXIT_CODE);

        // then
        try (LivingWorld world =
                LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0, "surefoot.jdbc.url", inFile(folder)))) {
            assertThat(seen(world)).isNotEmpty();
            world.pass(Duration.ofDays(2), Duration.ofHours(7));
            assertThat(seen(world)).isEqualTo(atOnce);
        }
    }

    @Test
    void travellersWhoWouldHaveAskedWhileNobodyServedDoNot() {
        // given
        try (LivingWorld world = LivingWorld.start(Map.of())) {
            List<Integer> asked = new ArrayList<>();
            Recommender counting = (brief, flavours, improved) -> {
                asked.add(1);
                return new Recommendation.Refused(brief, Recommendation.Reason.CANNOT_BE_MET, List.of());
            };
            Telling telling = world.get(Sandbox.class)
                    .telling(
                            new Ports(
                                    world.get(SandboxLog.class),
                                    world.get(Evidence.class),
                                    world.get(Outcomes.class),
                                    () -> {},
                                    e -> {}),
                            counting,
                            4);
            telling.catchUp();

            // when
            world.clock().pass(Duration.ofDays(30));
            telling.catchUp();

            // then
            assertThat(asked).hasSizeBetween(1, 8);
        }
    }

    @Test
    void aTravellerWhoGetsNoAnswerHoldsNobodyUp() {
        // given
        try (LivingWorld world = LivingWorld.start(Map.of())) {
            List<String> unanswered = new ArrayList<>();
            Telling telling = world.get(Sandbox.class)
                    .telling(
                            new Ports(
                                    world.get(SandboxLog.class),
                                    world.get(Evidence.class),
                                    world.get(Outcomes.class),
                                    () -> {},
                                    e -> unanswered.add(String.valueOf(e.getMessage()))),
                            (brief, flavours, improved) -> {
                                throw new IllegalStateException("broken");
                            },
                            4);
            telling.catchUp();

            // when
            world.clock().pass(Duration.ofDays(2));

            // then
            assertThat(telling.catchUp()).isEqualTo(world.now());
            assertThat(unanswered).isNotEmpty().containsOnly("broken");
        }
    }

    @Test
    void nothingRealIsImportedBesideWhatIsMadeUp() {
        // given
        try (LivingWorld world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0))) {
            world.get(Telling.class).catchUp();
            CatalogueStore store = world.get(CatalogueStore.class);

            // then
            assertThatThrownBy(() ->
                            store.replace(new Source("railway", "A railway", false), sink -> {}, ImportProgress.SILENT))
                    .isInstanceOf(SandboxRefusedException.class)
                    .hasMessageContainingAll("railway", "Maybe");
            assertThat(store.replace(new Source("more", "More", true), sink -> {}, ImportProgress.SILENT)
                            .rows())
                    .isEmpty();
        }
    }

    @Test
    void itRefusesADatabaseWithAnotherWorld() {
        // given
        try (LivingWorld world = LivingWorld.start(Map.of())) {
            SandboxLog log = world.get(SandboxLog.class);
            log.begin(1, LivingWorld.START);

            // then
            assertThatThrownBy(() -> log.begin(2, LivingWorld.START))
                    .isInstanceOf(SandboxRefusedException.class)
                    .hasMessageContainingAll("1", "2", "Maybe");
        }
    }
}
