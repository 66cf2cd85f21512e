package com.surefoot.supply.llm;

import com.surefoot.narration.model.Reply;
import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.narration.model.Request;
import com.surefoot.supply.llm.Preset.Form;
import com.surefoot.supply.llm.Preset.KeyPlace;
import com.surefoot.supply.llm.Preset.Quirk;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder;
import java.util.Map;

/** Asks by OpenAI's chat completions, as nearly everybody serves them. */
final class ChatWire implements Wire {

    /** Little of what is unlikely: a model has to keep to words it is given. */
    private static final double TEMPERATURE = 0.3;

    private static final String AZURE_VERSION = "2024-10-21";

    private final ModelSettings settings;
    private final ModelHttp http;

    ChatWire(ModelSettings settings, ModelHttp http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public Reply ask(Request request, Answer answer) {
        try {
            model(request, answer.budget()).chat(asked(request), new Hearing(answer));
        } catch (RuntimeException e) {
            // whatever a service sends may trip the library up, and the message may repeat anything of it
            answer.fail(Failed.of(Cause.MALFORMED, e.getClass().getSimpleName()));
        }
        return answer.reply();
    }

    private OpenAiStreamingChatModel model(Request request, Budget budget) {
        OpenAiStreamingChatModelBuilder model = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new BoundedHttp(http, budget))
                .modelName(settings.model())
                .strictJsonSchema(true)
                .logRequests(false)
                .logResponses(false);
        address(model);
        if (!settings.preset().has(Quirk.OWN_TEMPERATURE)) {
            model.temperature(TEMPERATURE);
        }
        int tokens = request.limits().tokens();
        return settings.preset().has(Quirk.COMPLETION_TOKENS)
                ? model.maxCompletionTokens(tokens).build()
                : model.maxTokens(tokens).build();
    }

    /** Azure has the model in its path and the key in a header of its own. */
    private void address(OpenAiStreamingChatModelBuilder model) {
        String base = settings.baseUrl().toString().replaceAll("/+$", "");
        if (settings.preset().keyPlace() == KeyPlace.API_KEY) {
            model.baseUrl(base + "/openai/deployments/" + Encoded.segment(settings.model()))
                    .customQueryParams(Map.of("api-version", AZURE_VERSION));
            settings.key().ifPresent(key -> model.customHeaders(Map.of("api-key", key.value())));
        } else {
            model.baseUrl(base);
            settings.key().ifPresent(key -> model.apiKey(key.value()));
        }
    }

    private ChatRequest asked(Request request) {
        ChatRequest.Builder asked = ChatRequest.builder()
                .messages(SystemMessage.from(request.instruction()), UserMessage.from(request.data()));
        Form form = settings.preset().form();
        if (form == Form.SCHEMA) {
            asked.responseFormat(ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(JsonSchema.builder()
                            .name(request.schema().name())
                            .rootElement(JsonRawSchema.from(request.schema().json()))
                            .build())
                    .build());
        } else if (form == Form.OBJECT) {
            asked.responseFormat(ResponseFormat.JSON);
        } else if (form == Form.TOOL) {
            asked.toolSpecifications(tool(request)).toolChoice(ToolChoice.REQUIRED);
        }
        return asked.build();
    }

    /** It does nothing: its arguments are the answer. */
    private static ToolSpecification tool(Request request) {
        return ToolSpecification.fromJson("{\"name\":\"%s\",\"description\":\"Takes the answer.\",\"parameters\":%s}"
                .formatted(request.schema().name(), request.schema().json()));
    }
}
