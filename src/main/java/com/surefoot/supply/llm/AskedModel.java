package com.surefoot.supply.llm;

import com.surefoot.narration.model.LanguageModel;
import com.surefoot.narration.model.Listener;
import com.surefoot.narration.model.Reply;
import com.surefoot.narration.model.Reply.Answered;
import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.narration.model.Request;
import com.surefoot.supply.http.Waiting;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model as the settings have it. What fails before its first word and may go better a moment later is tried once more, while
 * there is time; one that keeps failing is left alone for a while.
 */
public final class AskedModel implements LanguageModel {

    private static final Logger LOG = LoggerFactory.getLogger(AskedModel.class);

    private static final int TRIES = 2;
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Who waits for a trip waits no longer for a second try. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final ModelSettings settings;
    private final Clock clock;
    private final Waiting waiting;
    private final Wire wire;
    private final Rest rest;
    private final ModelMeasures measures;
    private volatile ModelState state = ModelState.UNASKED;

    public AskedModel(ModelSettings settings, Clock clock, Waiting waiting, MeterRegistry registry) {
        this.settings = settings;
        this.clock = clock;
        this.waiting = waiting;
        ModelHttp http = new ModelHttp(settings, clock);
        wire = settings.preset() == Preset.BEDROCK ? new ConverseWire(settings, http) : new ChatWire(settings, http);
        rest = new Rest(clock);
        measures = new ModelMeasures(registry, settings.preset());
    }

    @Override
    public String name() {
        return settings.name();
    }

    public ModelSettings settings() {
        return settings;
    }

    ModelState state() {
        return state;
    }

    @Override
    public Reply ask(Request request, Listener listener) {
        Budget budget = new Budget(request.limits(), waiting);
        for (int attempt = 1; ; attempt++) {
            Reply reply = attempt(request, budget, listener);
            if (!(reply instanceof Failed failed) || attempt == TRIES || !again(failed, budget)) {
                return reply;
            }
            budget.again();
        }
    }

    private Reply attempt(Request request, Budget budget, Listener listener) {
        long start = waiting.nanos();
        Optional<Failed> resting = rest.find();
        Reply reply = resting.isPresent() ? resting.get() : wire.ask(request, new Answer(budget, listener));
        measures.add(reply, Duration.ofNanos(waiting.nanos() - start));
        if (resting.isEmpty()) {
            note(reply);
        }
        return reply;
    }

    private synchronized void note(Reply reply) {
        if (reply instanceof Failed failed) {
            if (!state.failure().equals(Optional.of(failed.cause()))) {
                // once, until it is something else: every trip would say so again
                LOG.warn("{}: {}", name(), failed.message());
            }
            rest.failed(failed);
            state = state.failed(failed.cause());
        } else if (reply instanceof Answered) {
            rest.answered();
            state = state.answered(clock.instant());
        }
    }

    /** Waits for the next try, if there is to be one. */
    private boolean again(Failed failed, Budget budget) {
        Duration pause = failed.retryAfter().orElse(PAUSE);
        boolean passes = failed.cause() == Cause.OUT_OF_ORDER
                || failed.cause() == Cause.CUT_OFF
                || (failed.cause() == Cause.LIMITED && failed.retryAfter().isPresent());
        if (!passes
                || budget.hasHeard()
                || pause.compareTo(LONGEST_PAUSE) > 0
                || pause.compareTo(budget.leftAltogether()) >= 0) {
            return false;
        }
        try {
            waiting.pause(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
