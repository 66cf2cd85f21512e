package com.surefoot.supply.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.narration.model.LanguageModel;
import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Listener.Use;
import com.surefoot.narration.model.Reply.Answered;
import com.surefoot.narration.model.Request;
import com.surefoot.narration.model.Request.Schema;
import com.surefoot.narration.telling.Teller;
import com.surefoot.supply.standin.ModelReplies;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever serves has the model of one block of settings, or none. */
@Timeout(120)
class ModelServingTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final StandIn service = StandIn.start();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void withoutSettingsThereIsNone() throws Exception {
        try (EmbeddedServer server = serve(Map.of())) {
            assertThat(model(server)).isEmpty();
            assertThat(server.getApplicationContext().getBean(Teller.class)).isNotNull();
            assertThat(get(server, "/health")).doesNotContain("model");
        }
    }

    @Test
    void aPresetAloneIsEnoughForAModelOfOnesOwn() {
        try (EmbeddedServer server = serve(Map.of("surefoot.model.preset", "ollama"))) {
            assertThat(model(server).orElseThrow().name()).isEqualTo("ollama/llama3.1 at localhost:11434");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "silence=1s, PT1.8S, PT1.8S",
        "silence=20s, PT20S, PT20S",
        "first-sentence=4s, PT4S, PT1.8S",
        "next-sentence=900ms, PT1.8S, PT0.9S"
    })
    void whoAllowsLongSilencesAllowsLongSentences(String setting, Duration first, Duration next) {
        // given
        String[] parts = setting.split("=", 2);

        // then
        try (EmbeddedServer server =
                serve(Map.of("surefoot.model.preset", "ollama", "surefoot.model." + parts[0], parts[1]))) {
            Limits limits = server.getApplicationContext().getBean(Models.class).limits();
            assertThat(limits.firstSentence()).isEqualTo(first);
            assertThat(limits.nextSentence()).isEqualTo(next);
        }
    }

    @Test
    void healthAndMeasuresTellHowItIsDoingAndNeverTheKey() throws Exception {
        // given
        service.answer(
                "/v1/chat/completions",
                ModelReplies.chat("{}"),
                Reply.ok("bad key " + Playing.KEY.value()).withStatus(401));
        try (EmbeddedServer server = serve(Map.of(
                "surefoot.model.preset",
                "deepseek",
                "surefoot.model.key",
                Playing.KEY.value(),
                "surefoot.model.base-url",
                service.url() + "/v1",
                "surefoot.model.first-token",
                "20s"))) {
            // then: it is not asked whether it is there
            assertThat(get(server, "/health")).contains("\"model\":{\"preset\":\"deepseek\",\"status\":\"UNKNOWN\"}");
            assertThat(service.received()).isEmpty();

            // when
            assertThat(ask(server)).isInstanceOf(Answered.class);

            // then
            assertThat(get(server, "/health")).contains("\"preset\":\"deepseek\",\"status\":\"UP\",\"lastGood\":");

            // when
            ask(server);

            // then
            assertThat(get(server, "/health"))
                    .contains("\"status\":\"UP\"", "\"failure\":\"key_refused\"")
                    .doesNotContain(Playing.KEY.value());
            assertThat(get(server, "/prometheus"))
                    .contains("surefoot_model_calls_seconds_count{outcome=\"key_refused\",preset=\"deepseek\"} 1")
                    .contains("surefoot_model_tokens_total{direction=\"written\",preset=\"deepseek\"} 42.0")
                    .doesNotContain(Playing.KEY.value());
        }
    }

    private com.surefoot.narration.model.Reply ask(EmbeddedServer server) {
        Models models = server.getApplicationContext().getBean(Models.class);
        return models.find()
                .orElseThrow()
                .ask(
                        new Request(
                                "x", "y", new Schema("s", "{\"type\":\"object\",\"properties\":{}}"), models.limits()),
                        piece -> Use.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "preset=gpt                                | there is no preset 'gpt'. Maybe one of openai, azure-openai,",
                "model=x                                   | preset is missing. Maybe one of openai,",
                "preset=openai                             | key is missing, and openai wants one. Maybe set it by the environment variable SUREFOOT_MODEL_KEY?",
                "preset=openai key=s3cr3t\u00a0            | A secret of 7 characters",
                "preset=vllm                               | model is missing, and vllm has no usual one. Maybe",
                "preset=azure-openai key=s3cr3t model=m    | base-url is missing, and azure-openai has no usual one. Maybe",
                "preset=ollama base-url=localhost:11434    | The base-url 'localhost:11434' is no address on the web. Maybe",
                "preset=ollama base-url=http://a^b         | base-url is 'http://a^b', which cannot be read. Maybe",
                "preset=qwen key=s3cr3t base-url=http://models.example.org/v1 | would send the key in the clear. Maybe write it with https?",
                "preset=ollama silence=soon                | silence is 'soon', which cannot be read. Maybe write it like 1500ms,",
                "preset=ollama first-sentence=soon         | first-sentence is 'soon', which cannot be read. Maybe write it like 1500ms,",
                "preset=ollama next-sentence=0s            | next-sentence is PT0S, which cannot be kept. Maybe",
                "preset=ollama time=0s                     | time is PT0S, which cannot be kept. Maybe",
                "preset=ollama tokens=0                    | tokens is 0, which is none, or over 100000. Maybe",
                "preset=ollama tokens=many                 | tokens is 'many', which cannot be read. Maybe"
            })
    void settingsThatCannotBeMeantEndTheStart(String settings, String message) {
        // given
        Map<String, Object> bad = new HashMap<>();
        for (String each : settings.strip().split(" ", -1)) {
            String[] parts = each.split("=", 2);
            bad.put("surefoot.model." + parts[0], parts[1]);
        }

        // then
        assertThatThrownBy(() -> ApplicationContext.run(settings(bad)).close())
                .hasStackTraceContaining("surefoot.model: ")
                .hasStackTraceContaining(message)
                .satisfies(e -> assertThat(String.valueOf(e)).doesNotContain("s3cr3t"));
    }

    @Test
    void settingsDoNotTellTheKeyByTheirName() {
        ModelSettings settings = new ModelSettings(
                Preset.QWEN,
                "qwen-plus",
                Optional.of(Playing.KEY),
                URI.create("https://dashscope.example.org/v1"),
                Playing.PATIENT);
        assertThat(settings.toString()).doesNotContain(Playing.KEY.value());
        assertThat(settings.name()).isEqualTo("qwen/qwen-plus at dashscope.example.org");
    }

    private static Optional<LanguageModel> model(EmbeddedServer server) {
        return server.getApplicationContext().getBean(Models.class).find();
    }

    private static String get(EmbeddedServer server, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.getURI().resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static EmbeddedServer serve(Map<String, Object> more) {
        return ApplicationContext.run(EmbeddedServer.class, settings(more));
    }

    static Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put(
                "surefoot.jdbc.url",
                "jdbc:h2:mem:model%d;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        .formatted(DATABASES.incrementAndGet()));
        settings.put("surefoot.host", "localhost");
        settings.put("surefoot.port", -1);
        settings.put("surefoot.warm-up", false);
        return settings;
    }
}
