package com.surefoot.narration.chinese;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where one clause ends and another begins, by a sign or by the words alone. */
final class ClauseEnds {

    private static final String WORD = "\\u4e00-\\u9fa5\\uE000-\\uF8FF";

    /** A number, with what it counts, that goes on with what stands before it. */
    private static final String COUNTED = "个位名人口天日晚夜点号时分元块万千百十米公里岁间张次顿座家处条班等星年月周左以之起多余几半出到至的小大楼站节成度样种对套站线届路元钱人";

    /** What says when something is to be done, before what is. */
    private static final String CONDITION = "(?:超|大于|多于|远|公里|千米|km|以上|米|如果|要是|的话)";

    /** Not what groups the digits of a number, and not before what a condition leads to. */
    private static final String COMMA = "(?:(?<!\\d)[,，]|[,，](?!\\d{3}(?!\\d)))"
            + "(?!\\s*(?:再|然后)?(?:坐|乘|搭)?(?:高铁|火车|动车|飞机|飞)(?:返?回|返)(?!家))(?!\\s*(?:我们?)?(?:不考虑|(?:就|还是)?算了|就?不要了|就?免了|不行|就?不去了|就?不坐了|受不了|不(?:去|吃|住|看|逛|坐|要|想去|想吃|想住)|没(?:有)?兴趣|别(?:安排|去)了?)(?=[,，。;；!！]|$))"
            + "(?:(?!\\s*(?:则|那?就|都|一律)\\s*[要得坐乘叫用]?(?:打车|打的|taxi|出租车|网约车|车))|(?<!" + CONDITION + "[^,，]{0,12}[,，]))"
            + "(?!\\s*(?:超过?|超出|再?远|多)(?:了|的话?|一?点)?(?:我们)?(?:就|再|才|都)?(?:打车|叫车|打的))"
            + "(?!\\s*(?:步行)?" + ChineseNumerals.PATTERN + "(?:个|分钟|米|千米|公里|km)半?(?:以内|之内|内|范围内))";

    /** Before a denial, and before what is said in passing. */
    private static final String TURN = "(?<=[" + WORD + "&&[^前后]])"
            + "(?!不要(?:给|帮|替)(?:我们?|咱们?|俺们?)?(?:排|安排|整|弄|写|放|加|列|订|塞)[了进上]?(?:行程里?|进去|里面)?(?:[,，。;；!！\\s]|$))(?=(?:不希望|不想(?!太|花|超)|不要(?!太|超过|高于|晚于|早于|多于|晚过))(?:去|吃|住|坐|逛|安排|玩|看|了|再|这家店?|这个|待){0,20}[^去吃住坐逛安排玩看了再这家店待超早晚,，。;；!！)）\\s]"
            + "|(?:逛逛|看看|走走|转转)一?些)";

    /** A ride refused behind something else, or taken instead: {@code 逛外滩不打车}, {@code 不打车就坐地铁}. */
    private static final String RIDE = "(?<=[" + WORD + "&&[^可也就都能会从并绝坐打则]])(?=不打车|不挤(?=地铁)|不坐(?=[高火动飞地公出大汽巴]))"
            + "|(?<=(?:飞机|高铁|火车|动车|打车|地铁|公交)太(?:贵|慢|累|久|折腾|麻烦|挤|堵)了?)(?=(?:我们?|还是|就|那|改|都|想|选|要){0,3}(?:坐|乘|搭|打|走))"
            + "|(?<=不打车|不要打车|不想打车|别打车|不叫车|不打的|不坐飞机|不坐火车|不坐高铁|不坐地铁|不坐公交|不挤地铁)(?=(?:就|改|都|全|要|只)?(?:(?:坐|乘|搭)[高火动飞地公出大汽巴]|打车|走路|步行))";

    /** A space between words that each stand for themselves, as a comma. */
    private static final String SPACE =
            "(?<=[去看逛吃住到玩要爱欢])\\s+(?=[不别甭我]|住|坐|预算|总|酒店|民宿|高铁|火车|飞机|来回|往返|市内|全程|打车|地铁)|(?:(?<=[" + WORD
                    + "&&[^去看逛吃住到在从和与跟及或是为坐乘离玩要喜爱欢不想别]])|(?<=\\d[kw]?)(?!\\s*[" + COUNTED
                    + "])|(?<=[\\uE000-\\uF8FF](?:就|都|也)?不要|只要|就要))"
                    + "\\s+(?=[" + WORD + "&&[^和与跟及或的附周旁以之内到至]])"
                    + "|(?<=[" + WORD + "&&[^算共费过约均晚内在为是到价钱花计于多少制去从第每前后午上早超]])\\s+(?=\\d{3,}|\\d[千万kw])";

    /** One thing refused and another asked for, with no sign between them: {@code 不吃火锅想吃海鲜}. */
    private static final String OPPOSITE = "(?<=[\\uE000-\\uF8FF])"
            + "(?=(?:也|又|还|但|就|都|可|更)?(?:不|别|甭)(?:想|要|能|用|爱|喜欢|太想)?(?:吃|去|住|坐|逛|看|玩|安排|打|订|乘|要)(?:[^,，\\uE000-\\uF8FF了]{0,3})[\\uE000-\\uF8FF]"
            + "|(?:只|就|改|要|想|都|得|必须|一定|希望|可以|换|多|再|还|也|我们?){0,20}(?:吃|去|住|坐|逛|看|玩|安排|打|订|有|尝|来|带|爬|游)(?:一?[个家些点次顿趟下]|点儿?|一?[吃看逛尝玩])?[\\uE000-\\uF8FF])";

    /** The number of an item of a list that goes on within a line. */
    private static final String ITEM = "(?<=^|[\\s,，。；;：:])[1-9]\\d?\\s*[、.)）](?!\\d)\\s*";

    private static final String SIGN =
            "—{2,}|…+|[①-⑳]|[【】]|[（(](?!超|大于|多于|步行|(?:这个|已经|都|早就|就|也)?(?:[去看玩吃]过了?|没(?:什么)?兴趣|不(?:去|看|吃|要|感兴趣)了?|算了|免了|跳过|除外)[）)])|(?<!公里|千米|米|km|分钟)[）)]";

    private static final String TURNING_WORD = "(?=但是|但|不过(?!\\d)|而且|并且|同时|另外)";

    private static final Pattern TURNED = Pattern.compile(OPPOSITE);

    private static final Pattern PATTERN =
            Pattern.compile(String.join("|", COMMA, ITEM, SIGN, SPACE, RIDE, TURNING_WORD, TURN));

    private ClauseEnds() {}

    static List<Part> clauses(Part sentence) {
        return sentence.split(PATTERN).stream()
                .flatMap(part -> Clause.isNegative(part.text()) ? part.split(TURNED).stream() : Stream.of(part))
                .toList();
    }
}
