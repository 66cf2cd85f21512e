package com.surefoot.narration.chinese;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those with whom somebody goes: {@code 我和女朋友}, {@code 带爸妈}, {@code 老妈老爸和我}. */
final class Companions {

    private static final String KIN = PartyWords.TWO_KIN + "|" + PartyWords.ONE_KIN;
    private static final String JOINT = "(?:还|再|又)?(?:和|跟|与|同|、|以及|还有|加上?|带着?|带上|领着?|陪着?|携|偕|及|\\+|[,，]|\\s|外加)?";
    private static final Pattern COMPANION = Pattern.compile(JOINT + PartyWords.PERSON);
    /** Somebody who was spoken of before: {@code 妹妹过生日，我和她去}. */
    private static final Pattern THEM = Pattern.compile("(?:一起)?[他她](?![们的和跟与、俩人])");

    private static final Pattern SELF =
            Pattern.compile("(?<base>我们夫妻(?:俩|二人|两个|两人)?|我们夫妇俩?|夫妻俩?|夫妇俩?|我们小?两口子?|小两口|情侣俩?|我们俩|咱们?俩|我们|我|俺们?|本人|咱们?)"
                    + "(?:要|想|打算|准备|计划)?(?:[,，]?(?:还|再)?(?:和|跟|与|同|还有|带着?|带上|领着?|陪着?|携|偕|约了?|叫上|加上?|外加|\\+)|[、，,\\s](?=我?(?:"
                    + KIN
                    + "|" + PartyWords.CHILD + ")[、，,\\s]))(?="
                    + PartyWords.NUMBER + "|双胞胎|龙凤胎|[\\u4e00-\\u9fa5]{1,3}的(?:" + KIN + ")|[我俺咱他她的]|\\d|"
                    + PartyWords.CHILD + "|" + KIN + "|[大小好老女男])");
    private static final Pattern LED = Pattern.compile("(?:带着?|带上|领着|陪着?|携|偕)(?=" + PartyWords.NUMBER
            + "(?:个|名|位|娃|孩|岁)|我?的?(?:" + PartyWords.CHILD + "|" + KIN + "))");
    /** {@code 跟老公}, with nobody named whom one accompanies. */
    private static final Pattern JOINED = Pattern.compile(
            "(?<![我你他她它们咱人俩仨妈爸爷奶婆公友学事哥姐弟妹子])(?:和|跟|与|陪着?|约[上了]?|喊上|叫上|拉上|拖着|拉着|带着?|带上|同行的(?:有|是)|一起的(?:有|是))(?=(?:我|咱|俺|他|她)?(?:家|们)?的?(?:"
                    + PartyWords.SORT + ")(?:" + KIN + ")|" + PartyWords.NUMBER + "(?:个|名|位)" + PartyWords.SORT + "(?:"
                    + KIN + "))");

    /** Both of whom somebody spoke before: {@code 爸妈没坐过飞机，我带他们去}. */
    private static final Pattern THEM_BOTH = Pattern.compile(
            "(?<two>" + PartyWords.TWO_KIN + ")[^。！!？?]{0,24}?[我俺](?:要|想|打算|准备|就)?(?:带着?|带上|陪着?|跟|和|领着?)[他她]们(?:俩)?");

    private static final Pattern AND_ME = Pattern.compile("(?:我?(?:" + PartyWords.CHILD + "|" + KIN
            + ")(?:[、和跟与加]|陪着?|带着?|领着?)?){1,4}(?<=[和跟与加]|陪着?|带着?|[、])我(?=[,，。;；!！\\s还（(]|想|要|打算|准备|计划|一起|一块|从|去|规划|安排|推荐|俩|两|三|四|我|、|"
            + MarkedText.MARK + "|$)");

    /** One of those who are called, or two. */
    private static final String CALLED = "(?:" + PartyWords.PERSON
            + "|(?<pair>我俩|我们俩|我们?夫妻俩?|夫妻俩?|夫妇俩?|小两口|老两口|两口子|情侣)|(?<self>我|俺|本人)(?![们的想要说觉]))";

    private static final Pattern FIRST_CALLED = Pattern.compile(CALLED);
    /** Behind a comma another clause may begin instead, and some stay at home. */
    private static final Pattern NEXT_CALLED = Pattern.compile(
            "(?:、|\\+|/|\\s|(?:[,，、]?(?:还|再|又|也)?(?:和|跟|与|同|以及|还有|加上?|带着?|带上|领着?|陪着?|携|及|外加))|(?<comma>[,，]))?\\s*"
                    + CALLED + "(?!放|留|给|不去|不来|在家|没空|送)");

    private static final Pattern CLAUSE_END = Pattern.compile("[,，。、;；!！\\s（(]|[和跟与]|$|一起|一块|[都就]?去|从|共|一共|总共");

    /** {@code 女友同行}. */
    private static final Pattern WITH_ME = Pattern.compile("(?:" + KIN + ")(?:同行|同游|随行|作伴|陪同|陪我)");

    private Companions() {}

    /** {@code 爸妈、我和老公、孩子}: all who are called one after the other, if the one who speaks or a couple is among them. */
    static Optional<ChineseParty> called(String text) {
        Optional<ChineseParty> most = Optional.empty();
        Matcher first = FIRST_CALLED.matcher(text);
        int from = 0;
        while (first.region(from, text.length()).find()) {
            Call call = new Call();
            call.add(first);
            Matcher next = NEXT_CALLED.matcher(text);
            while (next.region(call.end, text.length()).lookingAt() && isCalled(next, call, text)) {
                call.add(next);
            }
            from = Math.max(call.end, first.end());
            Optional<ChineseParty> all = call.party(first.start());
            if (all.isPresent() && all.get().all() > most.map(ChineseParty::all).orElse(1)) {
                most = all;
            }
        }
        return most;
    }

    private static boolean isCalled(Matcher next, Call call, String text) {
        return next.group("comma") == null
                || (call.self
                        && CLAUSE_END
                                .matcher(text)
                                .region(next.end(), text.length())
                                .lookingAt());
    }

    /** So many as were called. */
    private static final class Call {

        private int grownUps;
        private int small;
        private int called;
        private boolean self;
        private int end;

        void add(Matcher found) {
            int count = found.group("count") == null ? 1 : PartyWords.count(found.group("count"));
            // 我妹和我俩人: both are counted already
            boolean both = called > 0
                    && found.group("pair") != null
                    && found.group("pair").startsWith("我");
            boolean pair = found.group("pair") != null && !both;
            boolean me = found.group("self") != null || both;
            grownUps +=
                    pair || found.group("two") != null ? 2 : found.group("one") != null ? count : me && !self ? 1 : 0;
            small += found.group("children") != null ? 2 : found.group("child") != null ? count : 0;
            self |= me || pair;
            called++;
            end = found.end();
        }

        Optional<ChineseParty> party(int from) {
            return self && called > 1
                    ? Optional.of(ChineseParty.counted(0, from, end).of(grownUps, small))
                    : Optional.empty();
        }
    }

    static Optional<ChineseParty> find(String text) {
        Matcher self = SELF.matcher(text);
        while (self.find()) {
            int base = self.group("base").matches(".*(?:夫妻|夫妇|两口|情侣|俩).*") ? 2 : 1;
            Optional<ChineseParty> found = from(text, self.end(), base, self.start());
            if (found.isPresent() && !self.group("base").matches("我们|咱们?")) {
                return found;
            }
            if (found.isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code 带爸妈}, with nobody named who leads them. */
    static Optional<ChineseParty> led(String text) {
        Matcher led = LED.matcher(text);
        return led.find() ? from(text, led.end(), 1, led.start()) : Optional.empty();
    }

    /** Those whom somebody who is not named goes with, or who go with {@code 我}. */
    static Optional<ChineseParty> joined(String text) {
        Matcher me = AND_ME.matcher(text);
        if (me.find()) {
            return from(text, me.start(), 1, me.start());
        }
        Matcher both = THEM_BOTH.matcher(text);
        if (both.find()) {
            return from(text, both.start(), 1, both.start());
        }
        Matcher with = WITH_ME.matcher(text);
        if (with.find()) {
            return from(text, with.start(), 1, with.start());
        }
        Matcher joined = JOINED.matcher(text);
        return joined.find() ? from(text, joined.end(), 1, joined.start()) : Optional.empty();
    }

    /** All whose words follow each other from a place on, and so many more. */
    static Optional<ChineseParty> from(String text, int at, int base, int from) {
        int grownUps = base;
        int small = 0;
        int end = at;
        Matcher next = COMPANION.matcher(text);
        while (next.region(end, text.length()).lookingAt()) {
            int count = next.group("count") == null ? 1 : PartyWords.count(next.group("count"));
            grownUps += next.group("two") != null ? 2 : next.group("one") != null ? count : 0;
            small += next.group("children") != null ? 2 : next.group("child") != null ? count : 0;
            end = next.end();
        }
        Matcher them = THEM.matcher(text);
        if (end == at && them.region(at, text.length()).lookingAt()) {
            grownUps++;
            end = them.end();
        }
        return end == at
                ? Optional.empty()
                : Optional.of(ChineseParty.counted(0, from, end).of(grownUps, small));
    }
}
