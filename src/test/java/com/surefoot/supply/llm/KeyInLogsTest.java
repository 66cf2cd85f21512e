package com.surefoot.supply.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.standin.ModelReplies;
import com.surefoot.supply.standin.Reply;
import io.micronaut.context.ApplicationContext;
import io.micronaut.logging.LogLevel;
import io.micronaut.logging.LoggingSystem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Whatever is logged at any level while a model is asked, the key is not in it. */
@Timeout(120)
class KeyInLogsTest {

    private static final String KEY = Playing.KEY.value();

    /** Everybody repeats the key. */
    private static final List<Reply> REPLIES = List.of(
            Reply.ok(KEY).withStatus(401),
            Reply.ok(KEY).withStatus(500),
            Reply.ok(KEY),
            ModelReplies.events("data: {\"" + KEY),
            ModelReplies.events("data: {\"error\":{\"message\":\"" + KEY + "\"}}\n\n"),
            ModelReplies.refusal(KEY),
            Reply.sendingOn("https://elsewhere.example.org/?key=" + KEY));

    @Test
    void nothingLogsTheKey() {
        // given
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        PrintStream before = System.err;
        try (ApplicationContext context = ApplicationContext.run(ModelServingTest.settings(
                Map.of("surefoot.model.preset", "qwen", "surefoot.model.key", KEY, "surefoot.warm-up", false)))) {
            LoggingSystem logging = context.getBean(LoggingSystem.class);
            System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
            logging.setLogLevel("ROOT", LogLevel.TRACE);
            try {
                // when
                context.getBean(Models.class);
                REPLIES.forEach(KeyInLogsTest::ask);
                LoggerFactory.getLogger(KeyInLogsTest.class).trace("the last");
            } finally {
                logging.setLogLevel("ROOT", LogLevel.WARN);
                System.setErr(before);
            }
        }

        // then
        assertThat(logged.toString(StandardCharsets.UTF_8)).contains("the last").doesNotContain(KEY);
    }

    private static void ask(Reply reply) {
        try (Playing playing = Playing.usual(Playing.PATIENT)) {
            playing.service.answerAll(call -> reply);
            playing.failed();
        }
        try (Playing playing = Playing.of(Preset.BEDROCK, "")) {
            playing.service.answerAll(call -> reply);
            playing.failed();
        }
    }
}
