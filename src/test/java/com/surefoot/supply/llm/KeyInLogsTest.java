package com.surefoot.supply.llm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.surefoot.supply.standin.ModelReplies;
import com.surefoot.supply.standin.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Whatever is logged at any level while a model is asked, the key is not in it. */
@Timeout(60)
class KeyInLogsTest {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Test
    void nothingLogsTheKey() {
        // given: everybody repeats the key
        String key = Playing.KEY.value();
        List<Reply> replies = List.of(
                Reply.ok(key).withStatus(401),
                Reply.ok(key).withStatus(500),
                Reply.ok(key),
                ModelReplies.events("data: {\"" + key),
                ModelReplies.events("data: {\"error\":{\"message\":\"" + key + "\"}}\n\n"),
                ModelReplies.refusal(key),
                Reply.sendingOn("https://elsewhere.example.org/?key=" + key));
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        Level before = root.getLevel();
        root.setLevel(Level.TRACE);
        root.addAppender(logged);
        try {
            // when
            replies.forEach(KeyInLogsTest::ask);
            LoggerFactory.getLogger(KeyInLogsTest.class).info("the last");
        } finally {
            root.detachAppender(logged);
            root.setLevel(before);
        }

        // then
        assertThat(logged.list)
                .extracting(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .contains("the last")
                .noneMatch(text -> text.contains(key));
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
