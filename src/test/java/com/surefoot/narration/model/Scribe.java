package com.surefoot.narration.model;

import com.surefoot.supply.http.Json;
import com.surefoot.supply.standin.ModelReplies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plays a model that reads what it is told: the claims it may state, and for each the sentence it was shown as right. */
public final class Scribe {

    private Scribe() {}

    /**
     * A claim it was offered.
     *
     * @param example a template that passes
     */
    public record Claim(String relation, String subject, String example) {

        /** A sentence about it. */
        public String sentence(String template) {
            return Scribe.sentence(relation, subject, template);
        }
    }

    public static List<Claim> read(Request request) {
        return read(request.data());
    }

    /** What is in the body of a call to chat completions. */
    public static List<Claim> readChat(String body) {
        try {
            List<Json> messages =
                    Json.read(body.getBytes(StandardCharsets.UTF_8)).list("messages");
            return read(messages.get(1).get("content").text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Claim> read(String data) {
        List<Claim> claims = new ArrayList<>();
        data.lines().filter(line -> line.startsWith("{")).forEach(line -> {
            try {
                Json claim = Json.read(line.getBytes(StandardCharsets.UTF_8));
                claims.add(new Claim(
                        claim.get("relation").text(),
                        claim.get("subject").text(),
                        claim.get("as").text()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return claims;
    }

    /** As asked for. */
    public static String sentence(String relation, String subject, String template) {
        return "{\"relation\":%s,\"subject\":%s,\"template\":%s}"
                .formatted(ModelReplies.quoted(relation), ModelReplies.quoted(subject), ModelReplies.quoted(template));
    }

    /** A whole answer of one sentence or none for each claim. */
    public static String answer(List<Claim> claims, Function<Claim, String> sentence) {
        return claims.stream()
                .map(sentence)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(",", "{\"sentences\":[", "]}"));
    }

    /** In pieces as they come from a model. */
    public static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); at += 7) {
            pieces.add(text.substring(at, Math.min(text.length(), at + 7)));
        }
        return pieces;
    }
}
