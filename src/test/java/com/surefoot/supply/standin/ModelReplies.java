package com.surefoot.supply.standin;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** What language models say, as the services that have them put it on the wire. */
public final class ModelReplies {

    private static final String END = "data: [DONE]\n\n";
    private static final String USAGE = "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"choices\":[],"
            + "\"usage\":{\"prompt_tokens\":700,\"completion_tokens\":42,\"total_tokens\":742}}\n\n";

    private ModelReplies() {}

    /** Chat completions, streamed, which end because all is said. */
    public static Reply chat(String... pieces) {
        return chat("stop", List.of(pieces));
    }

    /** Chat completions, streamed, which end for that reason. */
    public static Reply chat(String reason, List<String> pieces) {
        String said = pieces.stream()
                .map(piece -> chunk("{\"content\":%s}".formatted(quoted(piece)), "null"))
                .collect(Collectors.joining());
        return events(chunk("{\"role\":\"assistant\",\"content\":\"\"}", "null")
                + said
                + chunk("{}", quoted(reason))
                + USAGE
                + END);
    }

    /** The same by a call of a tool, whose arguments come in pieces. */
    public static Reply tool(String name, String... pieces) {
        String called = chunk(
                "{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"index\":0,\"id\":\"t1\",\"type\":\"function\",\"function\":{\"name\":%s,\"arguments\":\"\"}}]}"
                        .formatted(quoted(name)),
                "null");
        String said = List.of(pieces).stream()
                .map(piece -> chunk(
                        "{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":%s}}]}".formatted(quoted(piece)),
                        "null"))
                .collect(Collectors.joining());
        return events(called + said + chunk("{}", "\"tool_calls\"") + USAGE + END);
    }

    /** A refusal in its own field, as OpenAI has it. */
    public static Reply refusal(String words) {
        return events(chunk("{\"role\":\"assistant\",\"refusal\":%s}".formatted(quoted(words)), "null")
                + chunk("{}", "\"stop\"")
                + END);
    }

    /** Server-sent events as they stand. */
    public static Reply events(String text) {
        return Reply.ok(text).with("Content-Type", "text/event-stream");
    }

    /** One event of chat completions. */
    public static String chunk(String delta, String reason) {
        return "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":%s,\"finish_reason\":%s}]}\n\n"
                .formatted(delta, reason);
    }

    /** Amazon's Converse, streamed, which ends for that reason. */
    public static Reply converse(String reason, String... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(message("event", "messageStart", "{\"role\":\"assistant\"}"));
        for (String piece : pieces) {
            all.writeBytes(message(
                    "event",
                    "contentBlockDelta",
                    "{\"contentBlockIndex\":0,\"delta\":{\"text\":%s},\"p\":\"abcd\"}".formatted(quoted(piece))));
        }
        all.writeBytes(message("event", "contentBlockStop", "{\"contentBlockIndex\":0}"));
        all.writeBytes(message("event", "messageStop", "{\"stopReason\":%s}".formatted(quoted(reason))));
        all.writeBytes(
                message(
                        "event",
                        "metadata",
                        "{\"usage\":{\"inputTokens\":700,\"outputTokens\":42,\"totalTokens\":742},\"metrics\":{\"latencyMs\":9}}"));
        return Reply.ok(all.toByteArray()).with("Content-Type", "application/vnd.amazon.eventstream");
    }

    /** Amazon's event stream encoding of one message. */
    public static byte[] message(String type, String name, String payload) {
        try {
            ByteArrayOutputStream headers = new ByteArrayOutputStream();
            header(headers, ":message-type", type);
            header(headers, type.equals("event") ? ":event-type" : ":exception-type", name);
            header(headers, ":content-type", "application/json");
            byte[] body = payload.getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DataOutputStream data = new DataOutputStream(out);
            data.writeInt(16 + headers.size() + body.length);
            data.writeInt(headers.size());
            data.writeInt(sum(out.toByteArray()));
            data.write(headers.toByteArray());
            data.write(body);
            data.writeInt(sum(out.toByteArray()));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void header(ByteArrayOutputStream out, String name, String value) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeByte(name.length());
        data.writeBytes(name);
        data.writeByte(7);
        data.writeUTF(value);
    }

    private static int sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** A text as JSON. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append((char) letter);
            } else if (letter < ' ') {
                quoted.append("\\u%04x".formatted(letter));
            } else {
                quoted.append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }
}
