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

    private static final String COUNT = "(?<count>" + PartyWords.NUMBER + ")\\s*(?:多)?(?:个|名|位|口)?";

    private static final Pattern TOGETHER =
            Pattern.compile("(?:总共|一共|共计|共|一行|合计|加起来|同行(?:的)?(?:人数)?|人数)(?:有|是|为|:|：)?\\s*(?<count>" + PartyWords.NUMBER
                    + ")\\s*(?:个|名|位)?(?:大人|人|口|(?=[,，。;；!！\\s](?!\\d)|$))|"
                    + "(?<home>[一二两三四五六七八九\\d])口之家|一家(?<family>" + PartyWords.NUMBER
                    + ")口?(?!人均)|(?:俺|我|我们|咱|咱们|全|一大?)家(?:子|人)?(?:一共|共|有|里)?(?<house>" + PartyWords.NUMBER
                    + ")口|(?<![每第])(?<walk>[二两三四五六七八九十]|\\d{1,2})人行");
    private static final Pattern BRACKETED =
            Pattern.compile("人\\s*[（(]\\s*(?:一共|总共|共)?(?<count>" + PartyWords.NUMBER + ")\\s*(?:个|位|人)?[）)]");
    private static final Pattern GROWN_UPS = Pattern.compile(COUNT + "(?:大人|成年人|成人|家长|大(?!学|床|型|概|约|夜|半|道|老爷|妈|爷|叔))");
    private static final Pattern CHILDREN = Pattern.compile(
            COUNT + "(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})岁的?)?(?:" + PartyWords.CHILD + "|小(?!时|学|众|吃|馆|店|镇|面|城|姐))");
    private static final Pattern REVERSED = Pattern.compile("(?:大人|成人|成年人)(?<big>" + PartyWords.NUMBER
            + ")\\s*(?:个|名|位)?[,，、和\\s]*(?:小孩子?|孩子|儿童|小朋友)(?<small>" + PartyWords.NUMBER + ")\\s*(?:个|名|位)?");
    private static final Pattern WE = Pattern.compile("(?:我们|咱们?)(?:寝室|宿舍|部门|公司|单位|班|科室|几个)?(?:一共|总共|共)?(?<count>"
            + PartyWords.NUMBER + ")\\s*(?:个|位|名)(?=人|[,，。;；!！\\s]|想|打算|准备|一起|去|要|计划|从|就|$)");
    private static final Pattern BESIDES_ME =
            Pattern.compile("除了?我(?:以?外)?[,，]?还有(?<count>" + PartyWords.NUMBER + ")(?:个|名|位)");
    private static final Pattern PAIRS = Pattern.compile(
            "(?<pairs>" + PartyWords.NUMBER + ")对(?:小|年轻|老|新婚)?(?:情侣|夫妻|夫妇|恋人|闺蜜|两口子|小两口|新人|父子|母女|母子|父女|朋友|双胞胎)");
    private static final Pattern COUPLE = Pattern.compile(
            "情侣|夫妻|夫妇|两口子|小两口|老两口|蜜月|新婚|(?:我们?|俺们?|阿拉|咱们?)俩|俩人|二人世界|[娘爷哥姐母父祖]儿?俩|(?:姐妹|兄弟|母女|母子|父子|父女|爷孙|祖孙|师徒|婆媳)(?:俩|两)|双人(?![间床房])|(?:就|只有)?[他她](?:和|跟|与)我(?![们俩])|就我(?:和|跟|与)[他她](?!们)");
    private static final Pattern THREE = Pattern.compile("(?:我们?|俺们?|咱们?)仨|[娘爷哥姐母父祖]儿?仨|(?:姐妹|兄弟|母女|父子|爷孙)仨|三口");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?<![每第另])(?!" + PartyWords.DISTRIBUTED + ")(?<count>" + PartyWords.NUMBER
                    + ")\\s*(?:个|名|位)?(?:人(?!民|数|均|文|间|房|标|以上的餐|能|气)|口(?:人|之家|(?=[,，。;；\\s]|$))|游客|(?<=位)(?=[,，。;；\\s去想从]|老人|大人|$)|旅客|乘客|成员)");
    private static final Pattern FRIENDS = Pattern.compile("(?<![每第另])(?<count>" + PartyWords.NUMBER
            + ")\\s*(?:个|名|位)?(?:" + PartyWords.ONE_KIN + "|(?<=[俩仨])(?:" + PartyWords.GROUP + "))");
    /** {@code 五位退休老同事}: who they are may be told at some length behind a measure word. */
    private static final Pattern DESCRIBED = Pattern.compile("(?<![每第另])(?<count>" + PartyWords.NUMBER
            + ")\\s*(?:个|名|位)" + PartyWords.SORT + "(?:" + PartyWords.ONE_KIN + "|" + PartyWords.GROUP + ")");
    /** {@code 姐妹四个}, {@code 学生一个}. */
    private static final Pattern COUNTED_BEHIND = Pattern.compile("(?:" + PartyWords.ONE_KIN + "|" + PartyWords.GROUP
            + ")们?(?:一共|总共|共)?(?<count>俩|仨|" + PartyWords.NUMBER
            + "(?=个|位|名|枚))(?:个|位|名|枚)?(?=[,，。;；!！\\s人]|想|要|打算|准备|计划|一起|一块|从|由|自|在|去|来|到|约|坐|$)");
    /** Whoever they are, where they are said to go. */
    private static final Pattern GOING = Pattern.compile(
            "(?<![每第另])(?<count>" + PartyWords.NUMBER
                    + ")\\s*(?:个|名|位)(?!小时|钟头|景点|城市|晚上|月|星期|礼拜|周|房间|地方|馆|半)[\\u4e00-\\u9fa5]{1,5}?(?=从|由|自|想去|要去|打算|准备|一起|结伴|组团)");

    private static final Pattern ALONE = Pattern.compile(
            "(?<![每另第两三四五六七八九十])(?!" + PartyWords.DISTRIBUTED
                    + ")(?:一个人|一人(?!一)|1个人|1人)|独自|自己(?=一(?!间)|出[远门去]|从|去|到|走|逛|玩|旅|坐|待|想[去到])|单独|我自己(?![一住睡开]间?)|就我(?![俩们仨和跟与同带])一?个?|自个儿?|独行|单人(?![间房床])|本人|只有我(?![们俩仨和跟与])|孤身|只身|单枪匹马|独个儿|独游|solo");
    private static final int GROWN = 18;

    ChineseParty {
        ages = List.copyOf(ages);
    }

    /** Empty if nobody is spoken of. */
    static Optional<ChineseParty> find(String text) {
        Optional<ChineseParty> detailed = bothCounted(text).or(() -> accompanied(text));
        Optional<ChineseParty> counted = first(TOGETHER, text);
        if (counted.isPresent() && detailed.isPresent()) {
            return counted.map(all -> all.with(detailed.get()).aged(text));
        }
        return counted.or(() -> detailed)
                .or(() -> Companions.led(text))
                .map(party -> party.or(first(PEOPLE, text)))
                .or(() -> alone(text))
                .or(() -> first(BESIDES_ME, text).map(found -> counted(found.all + 1, found.from, found.to)))
                .or(() -> first(WE, text))
                .or(() -> first(PAIRS, text).map(found -> found.of(2 * found.all, 0)))
                .or(() -> first(BRACKETED, text))
                .or(() -> first(PEOPLE, text))
                .or(() -> Companions.joined(text))
                .or(() -> first(FRIENDS, text))
                .or(() -> first(DESCRIBED, text))
                .or(() -> first(COUNTED_BEHIND, text))
                .or(() -> first(GROWN_UPS, text).map(found -> found.of(found.all, 0)))
                .or(() -> fixed(THREE, 3, text))
                .or(() -> fixed(COUPLE, 2, text))
                .or(() -> first(GOING, text))
                .filter(party -> party.all > 0)
                .map(party -> party.aged(text));
    }

    private static Optional<ChineseParty> accompanied(String text) {
        Optional<ChineseParty> found = Companions.find(text);
        Optional<ChineseParty> called = Companions.called(text);
        return called.isPresent()
                        && called.get().all > found.map(ChineseParty::all).orElse(0)
                ? called
                : found;
    }

    /** This, unless there are said to be more in all. */
    private ChineseParty or(Optional<ChineseParty> counted) {
        return counted.filter(other -> other.all > all)
                .map(other -> other.with(this))
                .orElse(this);
    }

    ChineseParty of(int grownUps, int small) {
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

    /** With the ages that are told, if they are as many as the children. */
    ChineseParty aged(String text) {
        List<Integer> years = PartyWords.AGES
                .matcher(text)
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
                    .of(PartyWords.count(reversed.group("big")), PartyWords.count(reversed.group("small"))));
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
            int count = groups.isEmpty() ? 0 : PartyWords.count(groups.get(0));
            if (count > 0) {
                return Optional.of(counted(count, matcher.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    private static ChineseParty counted(int count, MatchResult found) {
        return counted(count, found.start(), found.end());
    }

    /** So many of whom nothing else is said. */
    static ChineseParty counted(int count, int from, int to) {
        return new ChineseParty(Optional.empty(), Optional.empty(), List.of(), count, from, to);
    }
}
