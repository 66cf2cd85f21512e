package com.surefoot.narration.chinese;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What people say without meaning more by it: particles at the end of a clause, words that gain time, and questions they
 * answer themselves. It is taken out before clauses are read, so that no rule has to reckon with it.
 */
final class Spoken {

    private static final String END = "(?=[,，。！!？?;；~～…\\s)）]|$)";

    /** {@code 当然去}, {@code 算了}, behind a question whether to. */
    private static final String ANSWER =
            "(?:那|这个?|当然|肯定|必须|必|一定|还是|得|要|就|我们?|都){0,20}(?:不[去吃住坐看逛要玩爬]|[去吃住坐看逛要玩爬]|算了|免了|必须|肯定|一定|当然)(?:的|了)?[啊呀呗吧嘛哈]?"
                    + END;

    /** All but what was named before. */
    private static final String REST =
            "[,，]?(?:的话|以外|之外)?[,，]?(?:别的|其他的?|其它的?|剩下的?|别处)(?:地方|景点|景区)?(?:我们?|就|都|也|可以|一概|基本|随便){0,20}不(?:想|用|必|太想)?[去看逛玩](?:了|也行|都行|也可以){0,20}"
                    + END;

    private static final List<Pattern> IDLE = List.of(
            // 姐妹们，…
            Pattern.compile(
                    "(?<=^|[。！!\\n\\s])(?:各位)?(?:姐妹|兄弟|朋友|家人|亲|宝子|集美|老铁|大佬|大神|小伙伴|哥)们(?:好|求助|帮帮忙)?[,，。!！~～\\s]+"),
            // 除了外滩别的都不去
            Pattern.compile("除了?(?=" + MarkedText.MARK + "(?:[、和跟与]?" + MarkedText.MARK + "){0,4}" + REST + ")"),
            Pattern.compile("(?<=" + MarkedText.MARK + ")" + REST),
            // 去不去？去！
            Pattern.compile("(?:([去吃住坐看逛玩爬])不\\1|要不要(?:去|吃|看|逛)?)[了呢啊呀吗嘛]?[？?,，\\s]+(?=" + ANSWER + ")"),
            // 外滩？没兴趣
            Pattern.compile(
                    "(?<=[\\uE000-\\uF8FF])[呢嘛吗]?[？?]\\s*(?=(?:就|还是|我们?|这个?)?(?:不[去吃住坐看逛要用了]|算了|免了|没兴趣|pass|必须|当然|肯定))"),
            // 能不能安排, 有没有泳池
            Pattern.compile("能不能|可不可以|能否|可否|是不是|(?<=有)没有(?=[\\uE000-\\uF8FF])|(?<=想)不想"),
            Pattern.compile("(?<=^|[,，。！!；;\\s])(?:那个|这个|就是说?|嗯+|呃+|额|然后|其实|反正|话说|怎么说)[吧呢嘛啊呀]?[,，…、\\s]+"),
            Pattern.compile("(?<![酒网贴书氧茶卡啦])[吧嘛呗啊呀哈哦噢咯啦撒噻哇呐喽哟捏哩嘞呢啰]{1,2}" + END));

    private Spoken() {}

    /** All but that. */
    static MarkedText without(MarkedText text) {
        MarkedText left = text;
        for (Pattern idle : IDLE) {
            left = left.without(idle);
        }
        return left;
    }
}
