package com.surefoot.bench.grounding;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Sentence;
import com.surefoot.narration.grounding.Sentence.FactRef;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Ways in which a model says what is not so. Each makes a false sentence of a true one, where it can. */
enum PlantedError {
    SHIFTED_TIME(
            (sentence, random) -> instead(sentence, random, List.of(Role.START, Role.END), "10:45", "10h45", "10点45分")),
    ROUNDED_PRICE((sentence, random) -> instead(sentence, random, List.of(Role.PRICE), "€200", "200 €", "200元")),
    WRONG_DAY((sentence, random) -> instead(sentence, random, List.of(Role.DAY), "Sunday", "dimanche", "星期天")),
    WRONG_DATE((sentence, random) -> instead(sentence, random, List.of(Role.DAY), "5 May", "le 5 mai", "5月5日")),
    RELATIVE_DAY((sentence, random) -> behind(sentence, " tomorrow", " demain", "明天")),
    SWAPPED_NAME((sentence, random) ->
            instead(sentence, random, List.of(Role.NAME), "Hotel Sacher", "l'Hôtel Sacher", "萨赫酒店")),
    INVENTED_SIGHT((sentence, random) -> behind(sentence, " and the Belvedere", " et le Belvédère", "和美景宫")),
    OTHER_SUBJECT((sentence, random) -> of(sentence, random, RandomTrip.OTHER)),
    UNKNOWN_SUBJECT(
            (sentence, random) -> Optional.of(with(sentence, sentence.relation(), "invented", sentence.template()))),
    STALE_FACT((sentence, random) -> Optional.of(all(sentence, RandomTrip.STALE))),
    SWAPPED_TIMES((sentence, random) -> swapped(sentence, Role.START, Role.END)),
    SWAPPED_ENDS((sentence, random) -> swapped(sentence, Role.FROM, Role.TO)),
    TRANSPOSED_NUMBER((sentence, random) -> instead(sentence, random, List.of(Role.COUNT), "21", "21", "21")),
    SPELLED_OUT((sentence, random) ->
            instead(sentence, random, List.of(Role.COUNT, Role.DURATION), "two hours", "deux heures", "两小时")),
    WRONG_UNIT((sentence, random) ->
            after(sentence, random, List.of(Role.PRICE, Role.DISTANCE), " dollars", " dollars", "美元")),
    GLUED((sentence, random) -> after(sentence, random, List.of(Role.values()), "00", "00", "00")),
    FALSE_SUPERLATIVE((sentence, random) -> behind(sentence, ", the best of all", ", le meilleur de tous", "，是最好的")),
    COMPARATIVE((sentence, random) -> behind(sentence, ", nearer than you think", ", plus près que prévu", "，更近")),
    QUANTIFIER((sentence, random) -> behind(sentence, ", every day", ", chaque jour", "，每天")),
    NEGATION((sentence, random) -> behind(sentence, " not", " pas", "没有")),
    CONDITION((sentence, random) -> behind(sentence, " unless it rains", " sauf pluie", "除非下雨")),
    FREE_CLAIM((sentence, random) -> behind(sentence, ". Entry is free", ". Entrée gratuite", "。免费入场")),
    FULL_WIDTH((sentence, random) -> behind(sentence, " １０", " １０", "１０")),
    HOMOGLYPH((sentence, random) -> behind(sentence, " n\u043ew", " \u0435t", "\u0430")),
    HIDDEN_SIGN((sentence, random) -> behind(sentence, "\u200b", "\u202e", "\u2066")),
    OTHER_SCRIPT((sentence, random) -> behind(sentence, " \u0663", " 三", "\u0663")),
    OTHER_RELATION((sentence, random) -> Optional.of(with(
            sentence, any(random, Relation.values(), sentence.relation()), sentence.subject(), sentence.template()))),
    OTHER_LANGUAGE((sentence, random) -> Optional.of(new Sentence(
            any(random, Language.values(), sentence.language()),
            sentence.relation(),
            sentence.subject(),
            sentence.template(),
            sentence.slots()))),
    TURNED_AROUND((sentence, random) -> swapped(sentence, Role.DIFFERENCE, Role.OTHER)),
    OTHER_DIFFERENCE((sentence, random) ->
            instead(sentence, random, List.of(Role.DIFFERENCE), "more expensive", "plus cher", "更贵")),
    OTHER_TRIP((sentence, random) ->
            instead(sentence, random, List.of(Role.OTHER), "the cheapest trip", "le voyage le moins cher", "最便宜的行程")),
    FRESHER((sentence, random) -> instead(sentence, random, List.of(Role.AGO), "yesterday", "hier", "昨天")),
    OWN_REASON((sentence, random) -> instead(
            sentence, random, List.of(Role.WHY), "it is closed for good", "c'est fermé pour toujours", "已经永久关闭")),
    OWN_QUOTE((sentence, random) ->
            instead(sentence, random, List.of(Role.QUOTE), "“the finest in town”", "« le plus beau »", "“天下第一”")),
    QUOTE_CONFIRMED(
            (sentence, random) -> withQuote(sentence, ", as we have checked", ", comme nous avons vérifié", "，我们已经核实")),
    MORE_WANTED((sentence, random) -> instead(
            sentence, random, List.of(Role.ASKED, Role.INSTEAD), "half the budget", "la moitié du budget", "一半的预算")),
    SWAPPED_WANTS((sentence, random) -> swapped(sentence, Role.ASKED, Role.INSTEAD)),
    SWAPPED_CHANCES((sentence, random) -> swapped(sentence, Role.CHANCE, Role.NEEDED)),
    OTHER_TERMS(
            (sentence, random) -> instead(sentence, random, List.of(Role.TERMS), "free of charge", "gratuit", "全额退款")),
    UNNAMED((sentence, random) -> instead(sentence, random, List.of(Role.NAME), "it", "ce", "这"));

    /** Makes a false sentence of a true one; empty where it cannot. */
    interface Planting {
        Optional<Sentence> plant(Sentence sentence, Random random);
    }

    @SuppressWarnings("ImmutableEnumChecker")
    private final Planting planting;

    PlantedError(Planting planting) {
        this.planting = planting;
    }

    Optional<Sentence> plant(Sentence sentence, Random random) {
        return planting.plant(sentence, random);
    }

    private static Sentence with(Sentence sentence, Relation relation, String subject, String template) {
        return new Sentence(sentence.language(), relation, subject, template, sentence.slots());
    }

    private static String in(Language language, String english, String french, String chinese) {
        return switch (language) {
            case ENGLISH -> english;
            case FRENCH -> french;
            case CHINESE -> chinese;
        };
    }

    private static Optional<Sentence> changed(Sentence sentence, Function<String, String> change) {
        String template = change.apply(sentence.template());
        return template.equals(sentence.template())
                ? Optional.empty()
                : Optional.of(with(sentence, sentence.relation(), sentence.subject(), template));
    }

    /** A made-up value in the place of a slot. */
    private static Optional<Sentence> instead(
            Sentence sentence, Random random, List<Role> roles, String english, String french, String chinese) {
        String value = in(sentence.language(), english, french, chinese);
        return slot(sentence, random, roles).flatMap(slot -> changed(sentence, text -> text.replace(slot, value)));
    }

    private static Optional<Sentence> after(
            Sentence sentence, Random random, List<Role> roles, String english, String french, String chinese) {
        String more = in(sentence.language(), english, french, chinese);
        return slot(sentence, random, roles)
                .flatMap(slot -> changed(sentence, text -> text.replace(slot, slot + more)));
    }

    private static Optional<Sentence> behind(Sentence sentence, String english, String french, String chinese) {
        String more = in(sentence.language(), english, french, chinese);
        return changed(sentence, text -> text.replaceFirst("[.。!！]$", "") + more + ".");
    }

    private static Optional<Sentence> withQuote(Sentence sentence, String english, String french, String chinese) {
        return sentence.template().contains("{quote}") ? behind(sentence, english, french, chinese) : Optional.empty();
    }

    private static Optional<String> slot(Sentence sentence, Random random, List<Role> roles) {
        List<String> there = roles.stream()
                .map(role -> "{" + role.slot() + "}")
                .filter(sentence.template()::contains)
                .toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(there.get(random.nextInt(there.size())));
    }

    private static Optional<Sentence> swapped(Sentence sentence, Role one, Role other) {
        String first = "{" + one.slot() + "}";
        String second = "{" + other.slot() + "}";
        return sentence.template().contains(first) && sentence.template().contains(second)
                ? changed(sentence, text -> text.replace(first, "{_}")
                        .replace(second, first)
                        .replace("{_}", second))
                : Optional.empty();
    }

    /** One slot takes a fact of something else. */
    private static Optional<Sentence> of(Sentence sentence, Random random, String subject) {
        return slot(sentence, random, List.of(Role.values())).map(slot -> {
            Map<String, FactRef> slots = new HashMap<>(sentence.slots());
            String name = slot.substring(1, slot.length() - 1);
            slots.put(name, new FactRef(subject, Role.valueOf(name.toUpperCase(Locale.ROOT))));
            return new Sentence(
                    sentence.language(), sentence.relation(), sentence.subject(), sentence.template(), slots);
        });
    }

    private static Sentence all(Sentence sentence, String subject) {
        Map<String, FactRef> slots = new HashMap<>();
        sentence.slots().forEach((name, fact) -> slots.put(name, new FactRef(subject, fact.role())));
        return new Sentence(sentence.language(), sentence.relation(), subject, sentence.template(), slots);
    }

    private static <T> T any(Random random, T[] values, T but) {
        T drawn = values[random.nextInt(values.length)];
        return drawn.equals(but) ? any(random, values, but) : drawn;
    }
}
