package com.surefoot.bench.hostile;

import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Scribe;
import com.surefoot.narration.model.Scribe.Claim;
import com.surefoot.supply.standin.ModelReplies;
import com.surefoot.supply.standin.Reply;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** How a model behaves that is not to be believed, or does not answer at all. */
enum Behaviour {
    HONEST((claims, random) -> said(claims, Claim::example)),
    WRONG_VALUES((claims, random) -> said(claims, claim -> instead(claim, random, "10:45", "€ 5", "3", "三百元"))),
    INVENTED_NAMES(
            (claims, random) -> said(claims, claim -> instead(claim, random, "Hotel Sacher", "le Belvédère", "萨赫酒店"))),
    DENIES((claims, random) ->
            said(claims, claim -> claim.example() + any(random, " Not so.", " Pas du tout.", "没有。"))),
    BOASTS((claims, random) ->
            said(claims, claim -> claim.example() + any(random, " The best of all.", " Le meilleur.", "是最好的。"))),
    PRETENDS_IT_IS_FREE((claims, random) ->
            said(claims, claim -> any(random, "{name} is free.", "{name} est gratuit.", "{name}免费。"))),
    WRONG_SUBJECTS((claims, random) -> chat(Scribe.answer(claims, claim -> mixedUp(claim, claims, random)))),
    WRONG_RELATIONS((claims, random) -> chat(Scribe.answer(
            claims,
            claim -> Scribe.sentence(
                    claims.get(random.nextInt(claims.size())).relation(), claim.subject(), claim.example())))),
    EVERY_THIRD_IS_A_LIE((claims, random) ->
            said(claims, claim -> random.nextInt(3) > 0 ? claim.example() : instead(claim, random, "10:45", "7"))),
    LEAVES_OUT_WHAT_IS_UNSURE((claims, random) -> chat(Scribe.answer(
            claims,
            claim -> claim.relation().equals("IS_SURE") || claim.relation().equals("LEFT_OUT")
                    ? ""
                    : claim.sentence(claim.example())))),
    TELLS_IT_BACKWARDS((claims, random) -> {
        Collections.reverse(claims);
        return said(claims, Claim::example);
    }),
    REFUSES((claims, random) -> ModelReplies.refusal("I cannot help with that.")),
    IS_FILTERED((claims, random) -> ModelReplies.chat("content_filter", List.of("{\"sentences\":["))),
    TALKS((claims, random) -> chat("Of course! You will love it, for 5 euros. ".repeat(20))),
    BREAKS_JSON((claims, random) -> chat(whole(claims).replace("\",\"", "\",,\""))),
    BREAKS_QUOTES((claims, random) -> chat(whole(claims).replace("\"template\":\"", "\"template\":"))),
    FLOODS_WITH_SENTENCES(
            (claims, random) -> chat(claims.get(0).sentence("Free for 5.").repeat(5_000))),
    FLOODS_WITH_TRUTH((claims, random) ->
            chat(claims.get(0).sentence(claims.get(0).example()).repeat(5_000))),
    FLOODS_WITH_BLANKS((claims, random) -> chat(" ".repeat(400_000))),
    NESTS((claims, random) -> chat("{\"a\":".repeat(10_000))),
    ANSWERS_HALF((claims, random) -> cut(chat(whole(claims)), false)),
    RESETS((claims, random) -> cut(chat(whole(claims)), true)),
    IS_DOWN((claims, random) -> Reply.status(503)),
    IS_LIMITED((claims, random) -> Reply.status(429).with("Retry-After", "60")),
    IS_A_LOGIN_PAGE((claims, random) -> Reply.ok("<html>Please log in</html>")),
    STALLS_AT_ONCE((claims, random) -> Reply.silence()),
    STALLS_BEFORE_THE_FIRST_WORD((claims, random) -> chat(whole(claims)).holdingAfter(0)),
    STALLS_WITHIN((claims, random) -> {
        Reply reply = chat(whole(claims));
        return reply.holdingAfter(1 + random.nextInt(reply.length() - 1));
    }),
    SENDS_SIGNS_OF_LIFE((claims, random) ->
            ModelReplies.events(": keep-alive\n\n".repeat(10_000)).trickling(Duration.ofMillis(1))),
    DRIPS((claims, random) -> chat(whole(claims).repeat(10)).trickling(Duration.ofMillis(1))),
    DRIPS_WITHOUT_A_SENTENCE(
            (claims, random) -> chat("and so on ".repeat(10_000)).trickling(Duration.ofMillis(1))),
    GOES_ON_FOR_EVER((claims, random) -> ModelReplies.chat(
                    "stop",
                    Collections.nCopies(100, claims).stream()
                            .flatMap(List::stream)
                            .map(claim -> claim.sentence(claim.example()))
                            .toList())
            .trickling(Duration.ofMillis(1)));

    private static final Duration SILENT = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofMillis(500);

    // never changed: they are functions
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<List<Claim>, Random, Reply> way;

    Behaviour(BiFunction<List<Claim>, Random, Reply> way) {
        this.way = way;
    }

    Reply reply(List<Claim> claims, Random random) {
        return way.apply(claims, random);
    }

    /** Whether a trip may take as long as the model is given. */
    boolean isSlow() {
        return this == GOES_ON_FOR_EVER;
    }

    /** The longest that an answer may take: two seconds if nothing comes, what a first sentence takes besides for one who talks. */
    Duration latest(Limits limits) {
        if (name().startsWith("STALLS") || this == SENDS_SIGNS_OF_LIFE) {
            return SILENT;
        }
        return name().startsWith("DRIPS")
                ? limits.first().plus(limits.firstSentence()).plus(REST)
                : limits.total().plus(REST);
    }

    private interface Template {
        String of(Claim claim);
    }

    private static Reply said(List<Claim> claims, Template template) {
        return chat(Scribe.answer(claims, claim -> claim.sentence(template.of(claim))));
    }

    private static String whole(List<Claim> claims) {
        return Scribe.answer(claims, claim -> claim.sentence(claim.example()));
    }

    private static Reply chat(String text) {
        return ModelReplies.chat("stop", Scribe.pieces(text));
    }

    private static Reply cut(Reply reply, boolean reset) {
        int half = reply.length() / 2;
        return reset ? reply.resetAfter(half) : reply.cutAfter(half);
    }

    /** A made-up value in the place of a slot. */
    private static String instead(Claim claim, Random random, String... values) {
        return claim.example().replaceFirst("\\{[a-z]+}", any(random, values));
    }

    private static String any(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** The right sentence with a value of something else. */
    private static String mixedUp(Claim claim, List<Claim> claims, Random random) {
        Claim other = claims.get(random.nextInt(claims.size()));
        return "{\"relation\":\"%s\",\"subject\":\"%s\",\"template\":%s,\"slots\":{\"name\":{\"subject\":\"%s\",\"role\":\"NAME\"},\"start\":{\"subject\":\"%s\",\"role\":\"END\"},\"end\":{\"role\":\"START\"},\"to\":{\"role\":\"FROM\"},\"count\":{\"role\":\"PRICE\"},\"price\":{\"role\":\"COUNT\"},\"chance\":{\"role\":\"NAME\"}}}"
                .formatted(
                        claim.relation(),
                        claim.subject(),
                        ModelReplies.quoted(claim.example()),
                        other.subject(),
                        other.subject());
    }
}
