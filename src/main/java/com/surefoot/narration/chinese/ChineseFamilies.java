package com.surefoot.narration.chinese;

import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who comes along though it is only said in passing: {@code 一家三口（孩子5岁）}, {@code 老婆不吃辣}.
 *
 * @param party who travels
 * @param words that say so elsewhere than the party's own
 */
record ChineseFamilies(ChineseParty party, List<Span> words) {

    private static final String AGE = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})\\s*(?:周)?岁(?:半|多)?";
    /** A child whose age is told, before or behind. */
    private static final Pattern AGED =
            Pattern.compile("(?:" + PartyWords.CHILD + "|老大|老二|老三|哥哥|姐姐|弟弟|妹妹)(?:今年|才|刚|是|都|快|,|，|:|（|\\(){0,20}" + AGE
                    + "(?:[和、,，跟]\\s*" + AGE + "){0,20}|" + AGE + "的?(?:" + PartyWords.CHILD + ")");

    private static final Pattern BEFORE = Pattern.compile(
            "(?:我的?)?(?:(?<two>" + PartyWords.TWO_KIN + ")|(?:" + PartyWords.ONE_KIN + "))(?:、|,|，|和|跟|还有|加上?)$");
    private static final Pattern COUNTED =
            Pattern.compile("(?<count>" + PartyWords.NUMBER + ")\\s*(?:个|名|位)?(?:" + PartyWords.CHILD + ")");
    /** {@code 两个人带一个孩子}. */
    private static final Pattern LED_BY = Pattern.compile("(?<grown>" + PartyWords.NUMBER
            + ")\\s*(?:个|名|位)?(?:人|大人|成年人)(?:带着?|领着|带上)(?:(?<small>" + PartyWords.NUMBER + ")\\s*(?:个|名|位)?)?(?:" + AGE
            + "的?)?(?:" + PartyWords.CHILD + ")");

    private static final String PARTNER = "老婆|老公|女朋友|男朋友|女友|男友|妻子|丈夫|太太|爱人|媳妇|未婚妻|未婚夫";
    private static final String PARENT =
            "(?:爸妈|妈妈爸爸|爸爸妈妈|父母)|(?:妈妈|妈|母亲|老妈)|(?:爸爸|爸|父亲|老爸)|奶奶|爷爷|外婆|外公|姥姥|姥爷|岳母|岳父|婆婆|公公";
    /** What is said of somebody who comes along, not of one who stays, is asked, or gets something. */
    private static final Pattern KIN = Pattern.compile("(?<![给帮替送为跟问听让瞒大小])(?:我的?|他|她)?(?<who>" + PARTNER + "|" + PARENT
            + "|儿子|女儿|闺女|孩子(?!们))" + "(?!们|级|节|菜|餐|话|说|推荐|同意|建议|不去|不来|没空|不在|来不了|去不了|没时间|要上班|上班|家|公司|房|团)");

    private static final Pattern FOR_OTHERS =
            Pattern.compile("(?:帮|给|替|为)(?:我的?)?(?:" + PARTNER + "|" + PARENT + "|他|她|老人|朋友|客户|领导)");
    /** {@code 一家三口带着爷爷奶奶}. */
    private static final Pattern FAMILY_AND = Pattern.compile(
            "一家(?:子)?(?<family>[二两三四五六七八九2-9])口(?:人)?[,，]?(?:再|还)?(?:带着?|带上|加上?|和|跟|还有|外加|陪着?)(?=(?:我的?)?(?:"
                    + PartyWords.TWO_KIN + "|" + PartyWords.ONE_KIN + "))");
    /** More of whom nobody can tell how many they are. */
    private static final Pattern OTHERS = Pattern.compile("(?:" + PartyWords.ONE_KIN + ")");

    private static final int GROWN = 18;

    ChineseFamilies {
        words = List.copyOf(words);
    }

    /** What a text says besides; empty if nobody is spoken of at all. */
    static Optional<ChineseFamilies> of(Optional<ChineseParty> said, String text) {
        Matcher led = LED_BY.matcher(text);
        if (led.find()) {
            return Optional.of(led(led, text));
        }
        Matcher family = FAMILY_AND.matcher(text);
        if (family.find()) {
            return Companions.from(text, family.end(), PartyWords.count(family.group("family")), family.start())
                    .map(party ->
                            new ChineseFamilies(ChineseParty.counted(party.all(), party.from(), party.to()), List.of()))
                    .map(all -> withChildren(all.party(), text));
        }
        return said.map(party -> withChildren(withThoseBefore(party, text), text))
                .or(() -> inPassing(text));
    }

    /** Children's ages and nothing else of who travels. */
    static List<Heard> ages(String text) {
        return AGED.matcher(text)
                .results()
                .map(found -> new Heard(
                        new Point.People(Optional.empty(), Optional.empty(), years(found.group())),
                        found.start(),
                        found.end()))
                .toList();
    }

    private static List<Integer> years(String words) {
        return PartyWords.AGES
                .matcher(words)
                .results()
                .map(age -> ChineseNumerals.whole(age.group(1)))
                .filter(years -> years < GROWN)
                .toList();
    }

    private static ChineseFamilies led(Matcher led, String text) {
        int small = led.group("small") == null ? 1 : PartyWords.count(led.group("small"));
        ChineseParty party =
                ChineseParty.counted(0, led.start(), led.end()).of(PartyWords.count(led.group("grown")), small);
        return new ChineseFamilies(party.aged(text), List.of());
    }

    /** {@code 我爸妈、我和老公}: those before the first who was found. */
    private static ChineseParty withThoseBefore(ChineseParty party, String text) {
        Matcher before = BEFORE.matcher(text.substring(0, party.from()));
        if (party.adults().isEmpty() || !before.find()) {
            return party;
        }
        int more = before.group("two") != null ? 2 : 1;
        ChineseParty all = ChineseParty.counted(0, before.start(), party.to())
                .of(party.adults().get() + more, party.children().orElse(0));
        return all.aged(text);
    }

    /** Children in brackets are among those who were counted; others come besides. */
    private static ChineseFamilies withChildren(ChineseParty party, String text) {
        List<MatchResult> aged = AGED.matcher(text).results().toList();
        int small = party.children().isPresent() ? 0 : children(aged, text);
        boolean counted = party.adults().isEmpty();
        if (small == 0 || (counted && small >= party.all())) {
            return new ChineseFamilies(
                    party,
                    spans(Stream.of(KIN, COUNTED)
                            .flatMap(words -> words.matcher(text).results())
                            .toList()));
        }
        boolean within = aged.stream().anyMatch(found -> found.start() < party.to() && party.from() < found.end());
        if (!counted && within) {
            return new ChineseFamilies(party, List.of());
        }
        int grown = counted ? party.all() - small : party.adults().orElse(1);
        List<Span> words = new ArrayList<>(spans(aged));
        words.addAll(spans(COUNTED.matcher(text).results().toList()));
        return new ChineseFamilies(party.of(grown, small).aged(text), words);
    }

    private static int children(List<MatchResult> aged, String text) {
        int years = aged.stream().mapToInt(found -> years(found.group()).size()).sum();
        Matcher counted = COUNTED.matcher(text);
        return years > 0 ? years : counted.find() ? PartyWords.count(counted.group("count")) : 0;
    }

    private static Optional<ChineseFamilies> inPassing(String text) {
        if (FOR_OTHERS.matcher(text).find()) {
            return Optional.empty();
        }
        List<String> grown = new ArrayList<>();
        List<String> small = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        List<MatchResult> aged = AGED.matcher(text).results().toList();
        KIN.matcher(text).results().forEach(found -> {
            String who = found.group(1);
            boolean child = who.matches("儿子|女儿|闺女|孩子");
            List<String> counted = child ? small : grown;
            if (!counted.contains(who)) {
                counted.add(who);
            }
            words.add(new Span(found.start(), found.end()));
        });
        int adults = grown.stream()
                .mapToInt(who -> who.matches("爸妈|妈妈爸爸|爸爸妈妈|父母") ? 2 : 1)
                .sum();
        // 孩子 is as often said of the son or daughter who was named
        small.remove(small.size() > 1 ? "孩子" : "");
        int kids = Math.max(small.size(), children(aged, text));
        boolean others = OTHERS.matcher(KIN.matcher(text).replaceAll(" ")).find();
        if (adults == 0 || others) {
            return Optional.empty();
        }
        ChineseParty party =
                ChineseParty.counted(0, words.get(0).from(), words.get(0).to()).of(1 + adults, kids);
        words.addAll(spans(aged));
        words.addAll(spans(COUNTED.matcher(text).results().toList()));
        return Optional.of(new ChineseFamilies(party.aged(text), words));
    }

    private static List<Span> spans(List<MatchResult> found) {
        return found.stream().map(each -> new Span(each.start(), each.end())).toList();
    }
}
