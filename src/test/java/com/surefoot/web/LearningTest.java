package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Outcomes;
import com.surefoot.evidence.Retraction;
import com.surefoot.fixtures.KnownTruth;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.reliability.learn.Learned;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Learning beside a server that runs, and one that stops. */
class LearningTest {

    private static final String HELD_UP = "surefoot.held-up";
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

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
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        SmallServer server = SmallServer.start(Map.of(HELD_UP, true, "surefoot.look-every", "10ms"));
        HoldUp holdUp = server.context().getBean(HoldUp.class);
        Knowledge knowledge = server.context().getBean(Knowledge.class);
        CompletableFuture<Learned> waiting = CompletableFuture.supplyAsync(knowledge::current);
        assertThat(holdUp.begun.await(30, TimeUnit.SECONDS)).isTrue();

        // when
        Instant before = Instant.now();
        server.close();
        Duration closing = Duration.between(before, Instant.now());

        // then
        assertThat(holdUp.brokeOff.get(30, TimeUnit.SECONDS))
                .as("the database is gone")
                .isNotNull();
        assertThatThrownBy(() -> waiting.get(30, TimeUnit.SECONDS)).hasMessageContaining("Nothing is learned any more");
        assertThat(closing).isLessThan(Duration.ofSeconds(10));
        root.detachAppender(log);
        assertThat(log.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
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
