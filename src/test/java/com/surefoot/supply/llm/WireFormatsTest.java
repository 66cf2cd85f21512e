package com.surefoot.supply.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.narration.model.Listener.Use;
import com.surefoot.narration.model.Reply.Answered;
import com.surefoot.narration.model.Reply.Usage;
import com.surefoot.supply.http.Waiting;
import com.surefoot.supply.llm.Preset.Form;
import com.surefoot.supply.llm.Preset.Quirk;
import com.surefoot.supply.standin.ModelReplies;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each preset asks as its service wants to be asked, and reads what that answers, over HTTP. */
@Timeout(60)
class WireFormatsTest {

    private static final List<String> PIECES = List.of("{\"a\":", " \"Bonjour", " 故宫 \\\"x\\\"\"", "}");
    private static final String WHOLE = String.join("", PIECES);

    private static Reply reply(Preset preset) {
        String[] pieces = PIECES.toArray(String[]::new);
        if (preset == Preset.BEDROCK) {
            return ModelReplies.converse("end_turn", pieces);
        }
        return preset.form() == Form.TOOL ? ModelReplies.tool("sentences", pieces) : ModelReplies.chat(pieces);
    }

    private static Received ask(Preset preset) {
        try (Playing playing = Playing.of(preset, "/base")) {
            playing.service.answerAll(call -> reply(preset));
            Answered answered = playing.answered();
            assertThat(answered.text()).isEqualTo(WHOLE);
            assertThat(answered.usage()).isEqualTo(new Usage(700, 42));
            assertThat(playing.heard).as("as it came").containsExactlyElementsOf(PIECES);
            return playing.service.received().get(0);
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void everyPresetStreamsAnAnswer(Preset preset) {
        // when
        Received asked = ask(preset);

        // then
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.header("Content-Type").orElse("")).startsWith("application/json");
        assertThat(asked.body()).contains("Answer in JSON.").contains("<<<DATA\\nhello\\nDATA>>>");
    }

    @ParameterizedTest
    @EnumSource(value = Preset.class, mode = EnumSource.Mode.EXCLUDE, names = "BEDROCK")
    void chatCompletionsAreAskedForByTheBookAndTheRow(Preset preset) {
        // when
        String body = ask(preset).body().replaceAll("\\s*:\\s*", ":").replaceAll("\\s*([,{}\\[\\]])\\s*", "$1");

        // then
        assertThat(body)
                .contains("\"model\":\"some-model\"", "\"stream\":true", "\"include_usage\":true")
                .contains("{\"role\":\"system\",\"content\":", "{\"role\":\"user\",\"content\":")
                .contains(preset.has(Quirk.COMPLETION_TOKENS) ? "\"max_completion_tokens\":200" : "\"max_tokens\":200")
                .doesNotContain(Playing.KEY.value());
        assertThat(body.contains("\"temperature\"")).isEqualTo(!preset.has(Quirk.OWN_TEMPERATURE));
        assertThat(body.contains("\"type\":\"json_schema\"")).isEqualTo(preset.form() == Form.SCHEMA);
        assertThat(body.contains("\"strict\":true")).isEqualTo(preset.form() == Form.SCHEMA);
        assertThat(body.contains("\"type\":\"json_object\"")).isEqualTo(preset.form() == Form.OBJECT);
        assertThat(body.contains("\"tool_choice\":\"required\"")).isEqualTo(preset.form() == Form.TOOL);
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI,       /base/chat/completions",
        "AZURE_OPENAI, /base/openai/deployments/some-model/chat/completions?api-version=2024-10-21",
        "BEDROCK,      /base/model/some-model/converse-stream",
        "OLLAMA,       /base/chat/completions",
        "ERNIE,        /base/chat/completions",
        "QWEN,         /base/chat/completions"
    })
    void eachIsAskedAtItsPlace(Preset preset, String target) {
        assertThat(ask(preset).target()).isEqualTo(target);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void theKeyGoesWhereTheServiceLooksForIt(Preset preset) {
        // when
        Received asked = ask(preset);

        // then
        if (preset == Preset.AZURE_OPENAI) {
            assertThat(asked.header("api-key")).contains(Playing.KEY.value());
            assertThat(asked.header("Authorization")).isEmpty();
        } else {
            assertThat(asked.header("Authorization")).contains("Bearer " + Playing.KEY.value());
        }
    }

    @Test
    void converseIsAskedForByTheBook() {
        assertThat(ask(Preset.BEDROCK).body())
                .isEqualTo("{\"system\":[{\"text\":\"Answer in JSON.\"}],"
                        + "\"messages\":[{\"role\":\"user\",\"content\":[{\"text\":\"<<<DATA\\nhello\\nDATA>>>\"}]}],"
                        + "\"inferenceConfig\":{\"maxTokens\":200,\"temperature\":0.3}}");
    }

    @Test
    void aModelOfOnesOwnNeedsNoKey() {
        // given
        try (Playing playing = Playing.of(Preset.OLLAMA, "/v1")) {
            playing.service.answerAll(call -> reply(Preset.OLLAMA));
            AskedModel keyless = new AskedModel(
                    new ModelSettings(
                            Preset.OLLAMA,
                            "llama3.1",
                            Optional.empty(),
                            playing.model.settings().baseUrl(),
                            Playing.PATIENT),
                    Clock.systemUTC(),
                    Waiting.REAL,
                    playing.measures);

            // when
            assertThat(keyless.ask(playing.request(), piece -> Use.NONE)).isInstanceOf(Answered.class);

            // then
            assertThat(playing.service.received().get(0).header("Authorization"))
                    .isEmpty();
        }
    }
}
