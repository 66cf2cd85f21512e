package com.surefoot.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Outcomes;
import com.surefoot.evidence.Retraction;
import com.surefoot.fixtures.KnownTruth;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.reliability.learn.Learned;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Learning beside a server that runs, and one that stops. */
class LearningTest {

    private static final String HELD_UP = "surefoot.held-up";
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    private final PrintStream console = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(log, true, UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(console);
        console.print(log.toString(UTF_8));
    }

    @Test
    void whatAnotherServerOnTheSameDatabaseKeepsOrTakesBackIsNoticed() throws Exception {
        try (SmallServer one = SmallServer.start();
                SmallServer other = SmallServer.start(Map.of("surefoot.look-every", "50ms"))) {
            // given
            Knowledge knowledge = other.context().getBean(Knowledge.class);
            assertThat(meals(knowledge)).isZero();

            // when
            Outcomes outcomes = one.context().getBean(Outcomes.class);
            new KnownTruth(outcomes, NOW).report(ElementKind.MEAL, "guide", 1, raw -> 1);

            // then
            await(knowledge, 1);
            outcomes.retract(new Retraction("test", "report of trip0", "another table", NOW));
            await(knowledge, 0);
        }
    }

    @Test
    void unlessToldOtherwiseAServerLooksForThatWithinAMinute() {
        try (SmallServer server = SmallServer.start()) {
            assertThat(server.context().getRequiredProperty("surefoot.look-every", Duration.class))
                    .isLessThanOrEqualTo(Duration.ofMinutes(1));
        }
    }

    private static void await(Knowledge knowledge, int meals) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (meals(knowledge) != meals && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(meals(knowledge)).isEqualTo(meals);
    }

    /** As a request sees them, which waits for nothing. */
    private static int meals(Knowledge knowledge) {
        return knowledge
                .get()
                .tested()
                .getOrDefault(ElementKind.MEAL, List.of())
                .size();
    }

    @Test
    void whatIsBeingLearnedWhenTheServerStopsEndsQuietlyAndHoldsNobodyUp() throws Exception {
        // given
        SmallServer server = SmallServer.start(Map.of(HELD_UP, true, "surefoot.look-every", "10ms"));
        HoldUp holdUp = server.context().getBean(HoldUp.class);
        Knowledge knowledge = server.context().getBean(Knowledge.class);
        ExecutorService learning = server.context().getBean(ExecutorService.class, Qualifiers.byName("learning"));
        CompletableFuture<Learned> waiting = CompletableFuture.supplyAsync(knowledge::current);
        assertThat(holdUp.begun.await(30, TimeUnit.SECONDS)).isTrue();

        // when
        Instant before = Instant.now();
        server.close();
        Duration closing = Duration.between(before, Instant.now());

        // then
        assertThat(learning.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(holdUp.brokeOff).as("the database is gone").isCompleted();
        assertThatThrownBy(() -> waiting.get(30, TimeUnit.SECONDS)).hasMessageContaining("Nothing is learned any more");
        assertThat(closing).isLessThan(Duration.ofSeconds(10));
        assertThat(log.toString(UTF_8)).doesNotContain("Nothing was learned", "has been closed");
    }

    /** Who reads outcomes to learn from them is never done, and asks the database until it is gone. */
    @Singleton
    @Requires(property = HELD_UP)
    static final class HoldUp implements BeanCreatedEventListener<Outcomes> {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CompletableFuture<RuntimeException> brokeOff = new CompletableFuture<>();

        @Override
        public Outcomes onCreated(BeanCreatedEvent<Outcomes> event) {
            Outcomes real = event.getBean();
            return (Outcomes) Proxy.newProxyInstance(
                    Outcomes.class.getClassLoader(),
                    new Class<?>[] {Outcomes.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("listJudged") ? readForEver(real) : method.invoke(real, arguments));
        }

        private Object readForEver(Outcomes real) {
            begun.countDown();
            try {
                while (true) {
                    real.countChanges();
                }
            } catch (RuntimeException e) {
                brokeOff.complete(e);
                throw e;
            }
        }
    }
}
