package com.surefoot.narration.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who travels: {@code 我和女朋友}, {@code 两大一小}, {@code 一家三口}, {@code 我和老婆带两个孩子(4岁和7岁)}.
 *
 * @param adults empty where only the number of all is said
 * @param children empty where nothing is said of any
 * @param ages of the children, in years
 * @param all together
 * @param from index of the first character that says so
 * @param to index behind the last
 */
record ChineseParty(
        Optional<Integer> adults, Optional<Integer> children, List<Integer> ages, int all, int from, int to) {

    private static final String NUMBER = "(?:\\d{1,2}|[一二两三四五六七八九十俩仨]{1,3})";
    private static final String COUNT = "(?<count>" + NUMBER + ")\\s*(?:多)?(?:个|名|位|口)?";
    private static final String CHILD = "小孩子?|孩子们?|宝宝|宝贝|儿子|女儿|闺女|小朋友|孙子|孙女|儿童|小家伙|小娃|娃娃?|小学生|侄子|侄女|外甥女?";
    private static final String TWO_KIN = "爸爸?妈妈?|父母亲?|爷爷奶奶|外公外婆|姥姥姥爷|姥爷姥姥|岳父岳母|公公婆婆|公婆|双亲|老两口|爸爸和妈妈";
    private static final String ONE_KIN =
            "女朋友|男朋友|女友|男友|小伙伴|伙伴|好友|好朋友|朋友|对象|老婆|老公|妻子|丈夫|爱人|太太|先生|媳妇|伴侣|闺蜜|同学|同事|室友|舍友|兄弟|哥们儿?|姐妹|"
                    + "妈妈|爸爸|母亲|父亲|老妈|老爸|妈|爸|哥哥|姐姐|弟弟|妹妹|表姐|表妹|表哥|表弟|堂姐|堂妹|堂哥|堂弟|哥|姐|弟|妹|奶奶|爷爷|外婆|外公|姥姥|姥爷|婆婆|公公|"
                    + "岳母|岳父|老人家?|长辈|导师|老师|搭子|发小|领导|老板|客户|队友|战友|老乡|亲戚|阿姨|叔叔|姑姑|舅舅|家属";
    private static final String GROUP = "女生|男生|姑娘|妹子|学生|大学生|研究生|年轻人|打工人|上班族|退休职工|驴友|游客";
    private static final String PERSON = "(?:我?的)?(?:我|他|她|我们)?(?:的)?(?:(?<count>[俩仨]|" + NUMBER
            + "(?=\\s*(?:个|名|位)))\\s*(?:个|名|位)?)?"
            + "(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})岁(?:半|多)?的?)?(?:大|小|好|女|男|老)?(?:(?<two>" + TWO_KIN + ")|(?<child>"
            + CHILD + ")|(?<one>"
            + ONE_KIN + "))们?";
    private static final String JOINT = "(?:还|再|又)?(?:和|跟|与|同|、|以及|还有|加上?|带着?|带上|陪着?|携|及|,|外加)?";
    private static final Pattern COMPANION = Pattern.compile(JOINT + PERSON);
    private static final Pattern SELF =
            Pattern.compile("(?<base>我们夫妻俩?|我们夫妇俩?|夫妻俩?|夫妇俩?|我们小?两口子?|小两口|情侣俩?|我们俩|咱们?俩|我们|我|本人|咱们?)"
                    + "(?:要|想|打算|准备|计划)?(?:[,，]?(?:还|再)?(?:和|跟|与|同|带着?|带上|陪着?|携|约了?|叫上))(?=" + NUMBER + "|[我他她的]|\\d|"
                    + CHILD + "|" + TWO_KIN + "|" + ONE_KIN + "|[大小好老女男])");
    private static final Pattern LED = Pattern.compile(
            "(?:带着?|带上|陪着?|携)(?=" + NUMBER + "(?:个|名|位)|我?的?(?:" + CHILD + "|" + TWO_KIN + "|" + ONE_KIN + "))");
    /** {@code 跟老公}, with nobody named whom one accompanies. */
    private static final Pattern JOINED = Pattern.compile(
            "(?<![我你他她它们咱人俩仨妈爸爷奶婆公友学事哥姐弟妹子])(?:和|跟|与|陪着?|约上?)(?=我?的?(?:" + TWO_KIN + "|" + ONE_KIN + "))");
    /** {@code 爸妈和我}. */
    private static final Pattern AND_ME = Pattern.compile(
            PERSON + "(?:和|跟|与|陪着?|带着?)我(?=[,，。;；!！\\s]|想|要|打算|准备|计划|一起|一块|从|去|俩|两|" + MarkedText.MARK + "|$)");

    private static final Pattern TOGETHER =
            Pattern.compile("(?:总共|一共|共计|共|一行|合计|加起来|同行(?:的)?(?:人数)?|人数)(?:有|是|为|:|：)?\\s*(?<count>" + NUMBER
                    + ")\\s*(?:个|名|位)?(?:大人|人|口|(?=[,，。;；!！\\s](?!\\d)|$))|"
                    + "(?<home>[一二两三四五六七八九\\d])口之家|一家(?<family>" + NUMBER
                    + ")口?(?!人均)|(?<![每第])(?<walk>[二两三四五六七八九十]|\\d{1,2})人行");
    private static final Pattern GROWN_UPS = Pattern.compile(COUNT + "(?:大人|成年人|成人|大(?!学|床|型|概|约|夜|半|道))");
    private static final Pattern CHILDREN =
            Pattern.compile(COUNT + "(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})岁的?)?(?:" + CHILD + "|小(?!时|学|众|吃|馆|店|镇|面|城))");
    private static final Pattern REVERSED = Pattern.compile("(?:大人|成人|成年人)(?<big>" + NUMBER
            + ")\\s*(?:个|名|位)?[,，、和\\s]*(?:小孩子?|孩子|儿童|小朋友)(?<small>" + NUMBER + ")\\s*(?:个|名|位)?");
    private static final Pattern WE = Pattern.compile(
            "(?:我们|咱们?)(?:一共|总共|共)?(?<count>" + NUMBER + ")\\s*(?:个|位|名)(?=人|[,，。;；!！\\s]|想|打算|准备|一起|去|要|计划|从|就|$)");
    private static final Pattern COUPLE =
            Pattern.compile("情侣|夫妻|夫妇|两口子|小两口|蜜月|新婚|我们?俩|咱们?俩|俩人|二人世界|(?:我们|咱们?)?(?:姐妹|兄弟|母女|母子|父子|父女)(?:俩|两)|双人");
    private static final Pattern THREE = Pattern.compile("我们?仨|咱们?仨|三口");
    private static final Pattern PEOPLE = Pattern.compile("(?<![每第另])(?<count>" + NUMBER
            + ")\\s*(?:个|名|位)?(?:人(?!民|均|文|间|房|标|以上的餐|能|气)|口(?:人|之家)|游客|旅客|乘客|成员|" + ONE_KIN + ")");
    /** {@code 五位退休老同事}: who they are may be told at some length behind a measure word. */
    private static final Pattern DESCRIBED = Pattern.compile("(?<![每第另])(?<count>" + NUMBER
            + ")\\s*(?:个|名|位)(?:刚|已|退休|毕业|大学|高中|初中|单身|年轻|公司|部门|多年|老|女|男|好|小|的){0,4}(?:" + ONE_KIN + "|" + GROUP + ")");
    /** {@code 姐妹四个}, {@code 学生一个}. */
    private static final Pattern COUNTED_BEHIND =
            Pattern.compile("(?:" + ONE_KIN + "|" + GROUP + ")们?(?:一共|总共|共)?(?<count>俩|仨|" + NUMBER
                    + "(?=个|位|名|枚))(?:个|位|名|枚)?(?=[,，。;；!！\\s人]|想|要|打算|准备|计划|一起|一块|从|由|自|在|去|来|到|约|坐|$)");

    private static final Pattern ALONE = Pattern.compile(
            "(?<![每另第两三四五六七八九十])(?:一个人|一人|1个人|1人)(?!的?(?:预算|花|均))|独自|自己一|单独|我自己|就我(?![俩们仨和跟与同带])一?个?|独行|单人(?![间房])|本人|只有我|孤身|独游|solo");
    static final Pattern AGES = Pattern.compile("(?<age>\\d{1,2}|[一二两三四五六七八九十]{1,2})\\s*(?:周)?岁");
    private static final int GROWN = 18;

    ChineseParty {
        ages = List.copyOf(ages);
    }

    /** Empty if nobody is spoken of. */
    static Optional<ChineseParty> find(String text) {
        Optional<ChineseParty> detailed = bothCounted(text).or(() -> withCompanions(text));
        Optional<ChineseParty> counted = first(TOGETHER, text);
        if (counted.isPresent() && detailed.isPresent()) {
            return Optional.of(counted.get().with(detailed.get()));
        }
        return counted.or(() -> detailed)
                .or(() -> alone(text))
                .or(() -> led(text))
                .or(() -> first(WE, text))
                .or(() -> first(PEOPLE, text))
                .or(() -> first(DESCRIBED, text))
                .or(() -> first(COUNTED_BEHIND, text))
                .or(() -> first(GROWN_UPS, text).map(found -> found.of(found.all, 0)))
                .or(() -> fixed(THREE, 3, text))
                .or(() -> joined(text))
                .or(() -> fixed(COUPLE, 2, text))
                .filter(party -> party.all > 0)
                .map(party -> party.aged(text));
    }

    private ChineseParty of(int grownUps, int small) {
        return new ChineseParty(
                Optional.of(grownUps),
                small > 0 ? Optional.of(small) : Optional.empty(),
                ages,
                grownUps + small,
                from,
                to);
    }

    /** As many as these, of which some are the other's children. */
    private ChineseParty with(ChineseParty other) {
        int small = other.children.orElse(0);
        ChineseParty joined = new ChineseParty(
                Optional.empty(), Optional.empty(), ages, all, Math.min(from, other.from), Math.max(to, other.to));
        return small > 0 && small < all ? joined.of(all - small, small) : joined;
    }

    private ChineseParty aged(String text) {
        List<Integer> years = AGES.matcher(text)
                .results()
                .map(found -> ChineseNumerals.whole(found.group(1)))
                .filter(age -> age < GROWN)
                .toList();
        return children.filter(count -> count == years.size()).isEmpty()
                ? this
                : new ChineseParty(adults, children, years, all, from, to);
    }

    /** {@code 两大一小}. */
    private static Optional<ChineseParty> bothCounted(String text) {
        Matcher reversed = REVERSED.matcher(text);
        if (reversed.find()) {
            return Optional.of(counted(0, reversed.toMatchResult())
                    .of(count(reversed.group("big")), count(reversed.group("small"))));
        }
        return first(GROWN_UPS, text).flatMap(big -> first(CHILDREN, text).map(small -> new ChineseParty(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        big.all + small.all,
                        Math.min(big.from, small.from),
                        Math.max(big.to, small.to))
                .of(big.all, small.all)));
    }

    private static Optional<ChineseParty> withCompanions(String text) {
        Matcher self = SELF.matcher(text);
        while (self.find()) {
            int base = self.group("base").matches(".*(?:夫妻|夫妇|两口|情侣|俩).*") ? 2 : 1;
            Optional<ChineseParty> found = companions(text, self.end(), base, self.start());
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
    private static Optional<ChineseParty> led(String text) {
        Matcher led = LED.matcher(text);
        return led.find() ? companions(text, led.end(), 1, led.start()) : Optional.empty();
    }

    /** Those whom somebody who is not named goes with, or who go with {@code 我}. */
    private static Optional<ChineseParty> joined(String text) {
        Matcher joined = JOINED.matcher(text);
        if (joined.find()) {
            return companions(text, joined.end(), 1, joined.start());
        }
        Matcher me = AND_ME.matcher(text);
        return me.find() ? companions(text, me.start(), 1, me.start()) : Optional.empty();
    }

    private static Optional<ChineseParty> companions(String text, int at, int base, int from) {
        int grownUps = base;
        int small = 0;
        int end = at;
        Matcher next = COMPANION.matcher(text);
        while (next.region(end, text.length()).lookingAt()) {
            int count = next.group("count") == null ? 1 : count(next.group("count"));
            grownUps += next.group("two") != null ? 2 : next.group("one") != null ? count : 0;
            small += next.group("child") != null ? count : 0;
            end = next.end();
        }
        return end == at
                ? Optional.empty()
                : Optional.of(new ChineseParty(Optional.empty(), Optional.empty(), List.of(), 0, from, end)
                        .of(grownUps, small));
    }

    private static Optional<ChineseParty> alone(String text) {
        return fixed(ALONE, 1, text).map(one -> one.of(1, 0));
    }

    private static Optional<ChineseParty> fixed(Pattern pattern, int count, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(counted(count, matcher.toMatchResult())) : Optional.empty();
    }

    private static Optional<ChineseParty> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            List<String> groups = new ArrayList<>();
            for (int i = 1; i <= matcher.groupCount(); i++) {
                if (matcher.group(i) != null) {
                    groups.add(matcher.group(i));
                }
            }
            int count = groups.isEmpty() ? 0 : count(groups.get(0));
            if (count > 0) {
                return Optional.of(counted(count, matcher.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    private static ChineseParty counted(int count, MatchResult found) {
        return new ChineseParty(Optional.empty(), Optional.empty(), List.of(), count, found.start(), found.end());
    }

    private static int count(String number) {
        return switch (number) {
            case "俩" -> 2;
            case "仨" -> 3;
            default -> number.matches(".*[俩仨].*") ? 0 : ChineseNumerals.whole(number);
        };
    }
}
