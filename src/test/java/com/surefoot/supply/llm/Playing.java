package com.surefoot.supply.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Listener.Use;
import com.surefoot.narration.model.Reply.Answered;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.narration.model.Request;
import com.surefoot.narration.model.Request.Schema;
import com.surefoot.supply.http.Secret;
import com.surefoot.supply.http.Waiting;
import com.surefoot.supply.standin.StandIn;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks a stand-in that plays a service. */
final class Playing implements AutoCloseable {

    static final Secret KEY = new Secret("sk-s3cr3t-k3y");

    /** Patient, since a test may run beside much else. */
    static final Limits PATIENT =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(40), 200);

    static final Limits IMPATIENT =
            new Limits(Duration.ofMillis(400), Duration.ofMillis(400), Duration.ofSeconds(2), 200);

    final StandIn service = StandIn.start();
    final SimpleMeterRegistry measures = new SimpleMeterRegistry();
    final List<String> heard = new ArrayList<>();
    final AskedModel model;
    private final Limits limits;

    /** Of what use each piece is found to be. */
    Function<String, Use> use = piece -> Use.NONE;

    private Playing(Preset preset, String path, Limits limits) {
        this.limits = limits;
        model = new AskedModel(
                new ModelSettings(preset, "some-model", Optional.of(KEY), URI.create(service.url() + path), limits),
                Clock.systemUTC(),
                Waiting.REAL,
                measures);
    }

    static Playing of(Preset preset, String path) {
        return new Playing(preset, path, PATIENT);
    }

    static Playing of(Preset preset, String path, Limits limits) {
        return new Playing(preset, path, limits);
    }

    /** The most usual one. */
    static Playing usual(Limits limits) {
        return of(Preset.OPENAI, "/v1", limits);
    }

    Request request() {
        return new Request(
                "Answer in JSON.",
                "<<<DATA\nhello\nDATA>>>",
                new Schema(
                        "sentences",
                        "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[\"a\"],\"additionalProperties\":false}"),
                limits);
    }

    private Use hear(String piece) {
        heard.add(piece);
        return use.apply(piece);
    }

    Answered answered() {
        return (Answered) assertThat(model.ask(request(), this::hear))
                .isInstanceOf(Answered.class)
                .actual();
    }

    /** Its message checked for what all of them have in common. */
    Failed failed() {
        Failed failed = (Failed) assertThat(model.ask(request(), this::hear))
                .isInstanceOf(Failed.class)
                .actual();
        assertThat(failed.message()).contains("Maybe").doesNotContain(KEY.value());
        return failed;
    }

    @Override
    public void close() {
        service.close();
    }
}
