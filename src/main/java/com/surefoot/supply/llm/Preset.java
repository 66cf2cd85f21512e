package com.surefoot.supply.llm;

import static com.surefoot.supply.llm.Preset.Form.NONE;
import static com.surefoot.supply.llm.Preset.Form.OBJECT;
import static com.surefoot.supply.llm.Preset.Form.SCHEMA;
import static com.surefoot.supply.llm.Preset.Form.TOOL;
import static com.surefoot.supply.llm.Preset.KeyPlace.API_KEY;
import static com.surefoot.supply.llm.Preset.KeyPlace.BEARER;
import static com.surefoot.supply.llm.Preset.KeyPlace.BEARER_IF_ANY;
import static com.surefoot.supply.llm.Preset.Quirk.COMPLETION_TOKENS;
import static com.surefoot.supply.llm.Preset.Quirk.OWN_TEMPERATURE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How those who serve language models are asked: one row of facts each. All speak OpenAI's chat completions over server-sent
 * events, but for Bedrock, where its own Converse is what Llama answers to.
 */
public enum Preset {
    OPENAI("openai", "https://api.openai.com/v1", "gpt-4.1-mini", SCHEMA, BEARER, COMPLETION_TOKENS, OWN_TEMPERATURE),
    /** Of each customer's own address; the model is the name of a deployment. */
    AZURE_OPENAI("azure-openai", "", "", SCHEMA, API_KEY, COMPLETION_TOKENS, OWN_TEMPERATURE),
    BEDROCK(
            "bedrock",
            "https://bedrock-runtime.us-east-1.amazonaws.com",
            "us.meta.llama3-3-70b-instruct-v1:0",
            NONE,
            BEARER),
    OLLAMA("ollama", "http://localhost:11434/v1", "llama3.1", SCHEMA, BEARER_IF_ANY),
    /** Serves the one model it was started with, whatever it is called. */
    LLAMA_CPP("llama.cpp", "http://localhost:8080/v1", "default", SCHEMA, BEARER_IF_ANY),
    VLLM("vllm", "http://localhost:8000/v1", "", SCHEMA, BEARER_IF_ANY),
    /** Baidu's Qianfan, in its second version. */
    ERNIE("ernie", "https://qianfan.baidubce.com/v2", "ernie-4.5-turbo-128k", OBJECT, BEARER, COMPLETION_TOKENS),
    HUNYUAN("hunyuan", "https://api.hunyuan.cloud.tencent.com/v1", "hunyuan-turbos-latest", TOOL, BEARER),
    /** Huawei's ModelArts MaaS; the model is the name a service was deployed under. */
    PANGU("pangu", "https://api.modelarts-maas.com/v1", "", NONE, BEARER),
    /** JD's JoyAI, once Yanxi. */
    JD("jd", "https://modelservice.jdcloud.com/v1", "", NONE, BEARER),
    QWEN("qwen", "https://dashscope.aliyuncs.com/compatible-mode/v1", "qwen-plus", OBJECT, BEARER),
    DEEPSEEK("deepseek", "https://api.deepseek.com/v1", "deepseek-chat", OBJECT, BEARER);

    /** How an answer is kept to JSON. */
    enum Form {
        /** By a schema that the service holds the model to. */
        SCHEMA,
        /** By asking for some object. */
        OBJECT,
        /** By offering one tool, whose arguments are the answer. */
        TOOL,
        /** By asking the model alone. */
        NONE
    }

    /** Where the key goes. */
    enum KeyPlace {
        BEARER,
        BEARER_IF_ANY,
        API_KEY
    }

    /** What differs from most. */
    enum Quirk {
        /** The bound of an answer is {@code max_completion_tokens} rather than {@code max_tokens}. */
        COMPLETION_TOKENS,
        /** Some models take no other temperature than their own. */
        OWN_TEMPERATURE
    }

    private final String label;
    private final String baseUrl;
    private final String model;
    private final Form form;
    private final KeyPlace keyPlace;

    // never changed: it is made by Set.of
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Quirk> quirks;

    Preset(String label, String baseUrl, String model, Form form, KeyPlace keyPlace, Quirk... quirks) {
        this.label = label;
        this.baseUrl = baseUrl;
        this.model = model;
        this.form = form;
        this.keyPlace = keyPlace;
        this.quirks = Set.of(quirks);
    }

    /** @throws IllegalArgumentException if nobody is called so; the message lists who is */
    static Preset of(String label) {
        return Stream.of(values())
                .filter(preset -> preset.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no preset '%s'. Maybe one of %s?".formatted(Shown.of(label), list())));
    }

    static String list() {
        return Stream.of(values()).map(Preset::label).collect(Collectors.joining(", "));
    }

    /** As it is called in settings. */
    public String label() {
        return label;
    }

    /** Where it is asked, unless the settings say otherwise. */
    public Optional<String> baseUrl() {
        return baseUrl.isEmpty() ? Optional.empty() : Optional.of(baseUrl);
    }

    /** Which model is asked, unless the settings say otherwise. */
    public Optional<String> model() {
        return model.isEmpty() ? Optional.empty() : Optional.of(model);
    }

    Form form() {
        return form;
    }

    KeyPlace keyPlace() {
        return keyPlace;
    }

    boolean needsKey() {
        return keyPlace != BEARER_IF_ANY;
    }

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }
}
