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
                    + "(?:要|想|打算|准备|计划)?(?:[,，]?(?:还|再)?(?:和|跟|与|同|还有|带着?|带上|领着?|陪着?|携|偕|约了?|叫上|\\+)|[、，,\\s](?=我?(?:" + KIN
                    + "|" + PartyWords.CHILD + ")[、，,\\s]))(?="
                    + PartyWords.NUMBER + "|双胞胎|龙凤胎|[\\u4e00-\\u9fa5]{1,3}的(?:" + KIN + ")|[我俺咱他她的]|\\d|"
                    + PartyWords.CHILD + "|" + KIN + "|[大小好老女男])");
    private static final Pattern LED = Pattern.compile("(?:带着?|带上|领着|陪着?|携|偕)(?=" + PartyWords.NUMBER
            + "(?:个|名|位|娃|孩)|我?的?(?:" + PartyWords.CHILD + "|" + KIN + "))");
    /** {@code 跟老公}, with nobody named whom one accompanies. */
    private static final Pattern JOINED =
            Pattern.compile("(?<![我你他她它们咱人俩仨妈爸爷奶婆公友学事哥姐弟妹子])(?:和|跟|与|陪着?|约上?|同行的(?:有|是)|一起的(?:有|是))(?=(?:我|咱|俺)?(?:家|们)?的?(?:" + KIN
                    + ")|" + PartyWords.NUMBER + "(?:个|名|位)" + PartyWords.SORT + "(?:" + KIN + "))");

    /** Both of whom somebody spoke before: {@code 爸妈没坐过飞机，我带他们去}. */
    private static final Pattern THEM_BOTH = Pattern.compile("(?<two>" + PartyWords.TWO_KIN
            + ")[^。！!？?]{0,24}?[我俺](?:要|想|打算|准备|就)?(?:带着?|带上|陪着?|跟|和|领着?)[他她]们(?:俩)?");

    private static final Pattern AND_ME = Pattern.compile("(?:我?(?:" + PartyWords.CHILD + "|" + KIN
            + ")[、和跟与加]?){1,4}(?<=[和跟与加]|陪着?|带着?|[、])我(?=[,，。;；!！\\s还]|想|要|打算|准备|计划|一起|一块|从|去|规划|安排|推荐|俩|两|三|四|我|、|"
            + MarkedText.MARK + "|$)");

    private Companions() {}

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
