package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence between two commas, catalogue's words marked.
 *
 * @param before the part before it, which may say what it speaks of; empty for the first
 */
record Clause(MarkedText whole, String text, String before) {

    /** How much is worth what one would rather have. */
    static final int SOFT_WISH = 6;
    /** Of the rules, which are as many as are written. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private static final String BOUND =
            "超过|超|高于|晚于|早于|多于|晚过|少于|低于|大于|小于|贵过|太贵|太远|走太|错过|漏|忘|缺席|遗漏|落下|容错过|例外|少了|能少|(?<=[能可])[少缺]|限";
    private static final Pattern NEGATIVE = Pattern.compile(
            "(?:不希望|不想(?!太)|不要|不愿意?|不能|不可以?|不准|不许|甭|勿要)(?!.{0,2}(?:" + BOUND
                    + "))|不喜欢|不太?想(?:去|走|坐|吃|住|逛|看|打|爬)|不太喜欢|尽(?:可能|量)不|[吃喝坐住乘去]不了|怕(?=坐|飞|乘|吃)|害怕|(?:忌|避雷|黑名单|雷区|不要|不去|不吃)[:：]?\\s*(?=[\\uE000-\\uF8FF])|不考虑|不打算|不吃|不住|不爬|不登|不挤|不碰|不进|不骑|不泡|不坐|不乘|不打(?!算)|不搭|不走|不飞|不去|不逛|不看|不玩|不接受|不需要|不爱|不选|不安排|不感兴趣|无感|不感冒|没(?:什么|啥|多大)?(?:意思|劲|看头)(?!的)|太(?:无聊|商业)|谢绝|婉拒|[请切]勿|勿(?=[去吃住坐安])|无需|不必|不用|没兴趣|"
                    + "避免|避开|绕开|(?<![特个区分级类识告性派各离鉴])别(?!墅|.{0,2}(?:" + BOUND + ")|具|致|样|人|的|处)|拒绝|讨厌|排除|忌口|跳过|忽略|"
                    + "没有?(?:什么|啥|太大|多大)?(?:兴趣|感觉)|去过|看过|玩过|吃过|来过|吃腻|看腻|腻了|吃不惯|住不惯|坐不惯|受不了|过敏|恐高|恐飞|不(?=[\\uE000-\\uF8FF])|晕[机车]|(?:就|还是)算了|(?:就)?免了|除外|"
                    + "(?<=[\\uE000-\\uF8FF](?:就|都|也)?)不好(?=$|[了,，。])|(?<=[\\uE000-\\uF8FF](?:就|都|也|这次|我们?|咱们?)?)(?:就|都|也)?不[\\u4e00-\\u9fa5]{1,3}了(?=$|[,，。])|不(?:上|下|排|订)去?了|[就也]不[去吃住看逛坐要]|(?:肯定|绝对|就|可|真|是|也)(?:是|的)?不(?:行|成|坐了?|考虑)|(?<=[\\uE000-\\uF8FF车机铁])(?:就|也|都)?不(?:[坐去吃住看](?!要|超|晚|早|高|多|太)|行(?!程)|要(?!.?(?:超|晚|早|高|多|太|错|漏|忘)))|除了.{0,12}[都其]|以外的");
    private static final Pattern SOFT =
            Pattern.compile("最好|尽量|尽可能|如果可以|可以的话|可能的话|有机会|有时间的话|优先|更好|如果方便|偏好|比较喜欢|(?:逛逛|看看|走走|转转)一?些");
    private static final Pattern MUST = Pattern.compile("必须|一定|务必|刚需|不可(?:少|缺)|不能(?:少|没有)");
    private static final Pattern ANY = Pattern.compile(
            "之一|任意|任一|其中一|或者|或|中的一个|随便一|[选挑去吃住玩看逛](?:其中)?一[个家样种处座]|选一|挑一|二者|一[个样家种](?:就|即)|都行|都可以|都可(?!以?去)|均可|其一|要么");
    private static final Pattern AT_LEAST = Pattern.compile("(?:至少|不少于|最少|起码|不低于|不要?少于).{0,3}?(?<least>"
            + ChineseNumerals.PATTERN + ")(?:个(?!半?小时|钟)|家|处|座|次|顿)|(?<more>" + ChineseNumerals.PATTERN
            + ")(?:个(?!半?小时|钟)|家|处|座|次|顿)(?:及?以上|或更多|起步)");
    private static final Pattern INDIFFERENT = Pattern.compile(
            "(?:如果|要是|万一|的话)[^,，]{0,10}[,，]?(?:就|那就)?(?:不[去吃坐看逛住]|算了|免了|放弃|跳过|拉倒)|不强求|不勉强|(?:酒店|宾馆)[、或/和]?(?:者)?[\\uE000-\\uF8FF](?:都|也)(?:行|可|成|好)|^[\\uE000-\\uF8FF]的话|无所谓|可有可无|可[去看吃住坐]可不|看情况|看心情|看时间|再说吧?$|随缘|([去看住吃坐逛要])不\\1.{0,12}(?:都行|都可以|都好|随便)");
    private static final Pattern ONLY = Pattern.compile("只(?!要)|仅|全部都?|全都|全程");

    boolean isNegative() {
        return isNegative(text);
    }

    static boolean isNegative(String text) {
        return NEGATIVE.matcher(text).find();
    }

    /** Says that it does not matter. */
    boolean isIndifferent() {
        return INDIFFERENT.matcher(text).find();
    }

    boolean isAny() {
        return ANY.matcher(text).find();
    }

    boolean isOnly() {
        return ONLY.matcher(text).find();
    }

    boolean has(String pattern) {
        return PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(text).find();
    }

    List<Mention> mentions() {
        return whole.in(text);
    }

    /** A must, or a wish where the words say so. */
    Requirement asked(Demand demand) {
        return SOFT.matcher(text).find() && !MUST.matcher(text).find()
                ? Requirement.wish(SOFT_WISH, demand, "")
                : Requirement.must(demand, "");
    }

    /** Values as the words combine them. */
    <T> Choice<T> choice(Set<T> values) {
        if (isNegative()) {
            return Choice.none(values);
        }
        if (isOnly()) {
            return Choice.only(values);
        }
        Matcher least = AT_LEAST.matcher(text);
        if (least.find()) {
            return Choice.atLeast(
                    Math.max(
                            1,
                            ChineseNumerals.whole(
                                    least.group("least") != null ? least.group("least") : least.group("more"))),
                    values);
        }
        return isAny() || values.size() == 1 ? Choice.any(values) : Choice.all(new LinkedHashSet<>(values));
    }

    Clause without(Pattern part) {
        return left(part.matcher(text).replaceAll(" "));
    }

    /** The same clause with less to read. */
    Clause left(String rest) {
        return new Clause(whole, rest, before);
    }
}
