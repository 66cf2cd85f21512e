package com.surefoot.web;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Rehearsal;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.wire.RecommendationDocument;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.util.StringUtils;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has ready what the first request would wait for, while the server already answers; {@code surefoot.warm-up} turns it off.
 */
@Singleton
@Requires(property = "surefoot.warm-up", notEquals = StringUtils.FALSE)
final class WarmUp implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final Knowledge knowledge;
    private final Rehearsal rehearsal;
    private final ObjectMapper mapper;
    private final ExecutorService executor;

    WarmUp(
            Knowledge knowledge,
            Rehearsal rehearsal,
            ObjectMapper mapper,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.knowledge = knowledge;
        this.rehearsal = rehearsal;
        this.mapper = mapper;
        this.executor = executor;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        knowledge.renew();
        executor.execute(this::rehearse);
    }

    /** Nothing depends on it: if it does not come off, the first who asks waits longer. */
    void rehearse() {
        try {
            // the words that may be said are many, and so are the rules that make sentences of them
            Stream.of(Language.values()).forEach(SentenceGate::prepare);
            Optional<Recommended> played = rehearsal.play();
            if (played.isPresent()) {
                mapper.writeValueAsBytes(RecommendationDocument.of(played.get()));
            }
            LOG.info("Warmed up {} a trip.", played.isPresent() ? "with" : "without");
        } catch (IOException | RuntimeException e) {
            LOG.warn("The warm-up broke off.", e);
        }
    }
}
