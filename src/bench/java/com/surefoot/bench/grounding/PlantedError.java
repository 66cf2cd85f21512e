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
    OTHER_LANGUAGE((sentence, random) -> inOtherLanguage(sentence, random)),
    TURNED_AROUND((sentence, random) -> Optional.of(TurnedAround.any(sentence.language(), random))
            .map(turned -> with(sentence, turned.getKey(), sentence.subject(), turned.getValue()))),
    SWAPPED_TRIPS((sentence, random) -> swapped(sentence, Role.DIFFERENCE, Role.OTHER)),
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
    UNNAMED((sentence, random) -> instead(sentence, random, List.of(Role.NAME), "it", "ce", "这")),
    APPOSITION((sentence, random) ->
            after(sentence, random, List.of(Role.NAME), ", the Belvedere,", ", le Belvédère,", "，即美景宫，")),
    DENIED_TWICE((sentence, random) -> behind(sentence, " and not without it", " et ce n'est pas sans cela", "，并非没有不")),
    HEDGE_BEFORE((sentence, random) -> before(
            sentence,
            random,
            Roles.FIGURES,
            List.of("about ", "around ", "up to ", "at least ", "almost ", "over ", "roughly "),
            List.of("environ ", "presque ", "jusqu'à près de ", "au moins ", "plus de ", "autour de "),
            List.of("大约", "至少", "最多", "将近", "超过", "差不多"))),
    HEDGE_BEHIND((sentence, random) -> after(sentence, random, Roles.FIGURES, " or so", " ou presque", "左右")),
    UNIT_BEHIND((sentence, random) -> after(sentence, random, List.of(Role.PRICE), " thousand", " mille", "万")),
    UNIT_OF_LENGTH((sentence, random) ->
            after(sentence, random, List.of(Role.DISTANCE, Role.DURATION), " and a half", " et demie", "半")),
    PLURAL((sentence, random) -> after(sentence, random, List.of(Role.NAME, Role.COUNT), "s", "s", "们")),
    PER_PERSON(
            (sentence, random) -> after(sentence, random, List.of(Role.PRICE), " per person", " par personne", "每人")),
    EACH((sentence, random) -> after(sentence, random, List.of(Role.PRICE), " each", " chacun", "一位")),
    PER_NIGHT((sentence, random) -> after(sentence, random, List.of(Role.PRICE), " a night", " la nuit", "一晚")),
    ONE_WAY((sentence, random) -> after(sentence, random, List.of(Role.PRICE), " one way", " l'aller simple", "单程")),
    HALF_OF_DAY((sentence, random) -> after(sentence, random, Roles.TIMES, " p.m.", " du soir", "晚上")),
    TIME_ZONE((sentence, random) -> after(sentence, random, Roles.TIMES, " GMT", " heure de Paris", "北京时间")),
    HALF_PAST((sentence, random) -> before(
            sentence, random, Roles.TIMES, List.of("half past "), List.of("une demi-heure après "), List.of("半小时后的"))),
    BEFORE_OR_AFTER((sentence, random) -> before(
            sentence,
            random,
            Roles.TIMES,
            List.of("before ", "after ", "from about ", "no later than "),
            List.of("avant ", "peu après ", "au plus tard "),
            List.of("之前", "最迟", "不早于"))),
    WEEKDAY((sentence, random) -> after(sentence, random, List.of(Role.DAY), ", a Monday,", ", un lundi,", "（星期一）")),
    ORDINAL((sentence, random) -> behind(sentence, ", the third time", ", pour la troisième fois", "，第三次")),
    FRACTION((sentence, random) -> before(
            sentence,
            random,
            Roles.FIGURES,
            List.of("half of ", "a third of "),
            List.of("la moitié de ", "un tiers de "),
            List.of("一半的", "三分之一的"))),
    FRACTION_SIGN((sentence, random) -> after(sentence, random, Roles.FIGURES, " \u00bd", " \u00bd", "\u00bd")),
    EMOJI_DIGIT((sentence, random) -> behind(sentence, " 5\ufe0f\u20e3", " 5\ufe0f\u20e3", "5\ufe0f\u20e3")),
    ROMAN_NUMERAL((sentence, random) -> after(sentence, random, List.of(Role.NAME), " XII", " XII", "XII")),
    LETTER_LIKE_DIGIT((sentence, random) -> after(sentence, random, Roles.FIGURES, "O", "l", "〇")),
    COMBINING_MARK((sentence, random) -> after(sentence, random, List.of(Role.values()), "\u0338", "\u0336", "\u20e5")),
    RIGHT_TO_LEFT((sentence, random) ->
            before(sentence, random, List.of(Role.values()), List.of("\u202e"), List.of("\u200f"), List.of("\u2067"))),
    HTML_ENTITY((sentence, random) -> behind(sentence, " &#53;", " &euro;", "&#53;")),
    HTML_TAG((sentence, random) ->
            before(sentence, random, List.of(Role.values()), List.of("<s>"), List.of("<del>"), List.of("<s>"))),
    LINK((sentence, random) -> behind(sentence, " [here](http://x.y)", " [ici](http://x.y)", "[这里](http://x.y)")),
    ADDRESS((sentence, random) -> behind(sentence, " www.example.org", " www.example.org", "www.example.org")),
    SPACED_SLOT((sentence, random) -> slotAs(sentence, random, "{ %s }")),
    CAPITAL_SLOT((sentence, random) -> slotAs(sentence, random, "{%S}")),
    DOLLAR_SLOT((sentence, random) -> slotAs(sentence, random, "${%s}")),
    DOUBLE_SLOT((sentence, random) -> slotAs(sentence, random, "{{%s}}")),
    JOINER_IN_WORD((sentence, random) ->
            changed(sentence, text -> text.replaceFirst("(\\p{L})(\\p{L})(?![^{]*})", "$1\u200d$2"))),
    MIXED_LANGUAGES((sentence, random) -> behind(sentence, " jamais", " never", " never")),
    OTHER_SUPERLATIVE((sentence, random) -> behind(sentence, ", unbeatable", ", imbattable", "，无与伦比")),
    CHEAPEST_UNCLAIMED((sentence, random) -> sentence.relation() == Relation.TRIP_COSTS_LEAST
            ? Optional.empty()
            : behind(sentence, ", the cheapest of all", ", le moins cher de tous", "，最划算")),
    SUREST_UNCLAIMED((sentence, random) -> sentence.relation() == Relation.TRIP_IS_SUREST
            ? Optional.empty()
            : behind(sentence, ", the surest of all", ", le plus sûr de tous", "，最可靠")),
    DOUBT((sentence, random) -> behind(sentence, ", perhaps", ", peut-être", "吧")),
    OPEN_QUESTION((sentence, random) -> changed(sentence, text -> text.replaceFirst("[.。!！]?$", "") + "?"));

    /** Roles of a kind; apart, since a constant of an enumeration may not speak of its fields. */
    private static final class Roles {
        private static final List<Role> TIMES = List.of(Role.START, Role.END);
        private static final List<Role> FIGURES =
                List.of(Role.START, Role.END, Role.PRICE, Role.DURATION, Role.DISTANCE, Role.CHANCE, Role.COUNT);

        private Roles() {}
    }

    /** Makes a false sentence of a true one; empty where it cannot. */
    interface Planting {
        Optional<Sentence> plant(Sentence sentence, Random random);
    }

    private static final int MANY_LETTERS = 8;

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

    private static Optional<Sentence> before(
            Sentence sentence,
            Random random,
            List<Role> roles,
            List<String> english,
            List<String> french,
            List<String> chinese) {
        List<String> all =
                switch (sentence.language()) {
                    case ENGLISH -> english;
                    case FRENCH -> french;
                    case CHINESE -> chinese;
                };
        String more = all.get(random.nextInt(all.size()));
        return slot(sentence, random, roles)
                .flatMap(slot -> changed(sentence, text -> text.replace(slot, more + slot)));
    }

    /** Figures with few words between them are the same in several languages. */
    private static Optional<Sentence> inOtherLanguage(Sentence sentence, Random random) {
        String words = sentence.template().replaceAll("\\{[^}]*}|\\P{L}", "");
        return words.length() < (sentence.language() == Language.CHINESE ? 1 : MANY_LETTERS)
                ? Optional.empty()
                : Optional.of(new Sentence(
                        any(random, Language.values(), sentence.language()),
                        sentence.relation(),
                        sentence.subject(),
                        sentence.template(),
                        sentence.slots()));
    }

    /** A slot in the spelling of another template engine. */
    private static Optional<Sentence> slotAs(Sentence sentence, Random random, String spelling) {
        return slot(sentence, random, List.of(Role.values()))
                .flatMap(slot -> changed(
                        sentence,
                        text -> text.replace(slot, spelling.formatted(slot.substring(1, slot.length() - 1)))));
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
