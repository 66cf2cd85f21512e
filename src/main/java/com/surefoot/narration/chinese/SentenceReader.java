package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sentence after the other, clause by clause: phrases of a fixed form first, then what is left. */
final class SentenceReader {

    /** Not what groups the digits of a number, and not before what a condition leads to. */
    private static final String COMMA = "(?:(?<!\\d)[,，]|[,，](?!\\d{3}(?!\\d)))"
            + "(?!\\s*(?:再|然后)?(?:坐|乘|搭)?(?:高铁|火车|动车|飞机|飞)(?:返?回|返)(?!家))(?!\\s*(?:我们?)?(?:不考虑|(?:就|还是)?算了|就?不要了|就?免了|不行|就?不去了|就?不坐了|受不了)(?=[,，。;；!！]|$))"
            + "(?!\\s*(?:则|那?就|都|一律)\\s*[要得坐乘叫用]?(?:打车|打的|taxi|出租车|网约车|车))";

    /** Where a clause ends with no sign: before a denial, and before what is said in passing. */
    private static final String TURN = "(?<=[\\u4e00-\\u9fa5\\uE000-\\uF8FF&&[^前后]])"
            + "(?=(?:不希望|不想(?!太|花|超)|不要(?!太|超过|高于|晚于|早于|多于|晚过))(?:去|吃|住|坐|逛|安排|玩|看|了|再|这家店?|这个|待)*[^去吃住坐逛安排玩看了再这家店待超早晚,，。;；!！\\s]"
            + "|(?:逛逛|看看|走走|转转)一?些)";

    /** A ride refused behind something else: {@code 逛外滩不打车}. */
    private static final String REFUSED_RIDE =
            "(?<=[\\u4e00-\\u9fa5\\uE000-\\uF8FF&&[^可也就都能会从并绝坐打则]])(?=不打车|不坐(?=[高火动飞地公出大汽巴]))";

    /** A space between words that each stand for themselves, as a comma. */
    private static final String SPACE = "(?<=[\\u4e00-\\u9fa5\\uE000-\\uF8FF&&[^去看逛吃住到在从和与跟及或是为坐乘离玩要喜爱欢不想别]])"
            + "\\s+(?=[\\u4e00-\\u9fa5\\uE000-\\uF8FF&&[^和与跟及或的附周旁以之内到至]])";

    private static final String DASH = "—{2,}|…+";

    private static final Pattern CLAUSES =
            Pattern.compile(COMMA + "|" + DASH + "|" + SPACE + "|" + REFUSED_RIDE + "|(?=但是|但|不过|而且|并且|同时|另外)|" + TURN);

    /** Says nothing about the trip, or what the head of the text has said. */
    private static final Pattern IDLE = Pattern.compile(
            "要求如下|满足以下|任意一个|请给我|请帮我|帮我|谢谢|规划|考虑到|当前位置|目前位置|出发|旅行\\d|旅游|玩\\d|" + "我们\\S{0,4}人|一个人|放松|度假|准备|打算去|想去|计划|共"
                    + ChineseNumerals.PATTERN + "\\s*人|安排一下|推荐|你好|您好|^\\s*(?:还|另外|其他|以下)?要求|出游|自由行|目的地");

    private final MarkedText whole;
    private final List<Rule> rules;
    private final List<Part> notUnderstood = new ArrayList<>();

    SentenceReader(MarkedText whole, MoneyRule money, Optional<String> origin) {
        this.whole = whole;
        this.rules = List.of(
                money,
                new RoomRule(),
                new RideRule(origin),
                new GettingAroundRule(),
                new DayRule(),
                new NamedRule());
    }

    List<Part> notUnderstood() {
        return List.copyOf(notUnderstood);
    }

    List<Told> read(Part sentence) {
        List<Told> found = new ArrayList<>();
        String before = "";
        for (Part part : sentence.split(CLAUSES)) {
            Clause clause = new Clause(whole, part.text(), before);
            before = part.text();
            if (clause.isIndifferent()) {
                continue;
            }
            List<Requirement> read = read(clause);
            read.forEach(requirement -> found.add(new Told(requirement, part.at(), part.end())));
            if (read.isEmpty() && isTelling(part.text())) {
                notUnderstood.add(part);
            }
        }
        return found;
    }

    private List<Requirement> read(Clause clause) {
        List<Requirement> found = new ArrayList<>();
        Clause rest = clause;
        for (SpanningRule rule : DetailRules.ALL) {
            rest = span(rule, clause, rest, found);
        }
        for (SpanningRule rule : clause.isNegative() ? List.<SpanningRule>of() : SpanningRule.ALL) {
            rest = span(rule, clause, rest, found);
        }
        for (Rule rule : rules) {
            found.addAll(rule.read(rest));
        }
        return found;
    }

    /** What is left of a clause when a phrase of one form is taken out. */
    private Clause span(SpanningRule rule, Clause clause, Clause left, List<Requirement> found) {
        StringBuilder rest = new StringBuilder();
        Matcher matcher = rule.form().matcher(left.text());
        while (matcher.find()) {
            Optional<Demand> demand = isOfPlace(rule, matcher) ? rule.reader().apply(matcher, whole) : Optional.empty();
            demand.ifPresent(read -> found.add(clause.asked(read)));
            matcher.appendReplacement(rest, demand.isPresent() ? " " : Matcher.quoteReplacement(matcher.group()));
        }
        matcher.appendTail(rest);
        return left.left(rest.toString());
    }

    /** A city itself is no place to be near of or at by a time. */
    private boolean isOfPlace(SpanningRule rule, Matcher matcher) {
        return !rule.hasPlace()
                || whole.at(matcher.group("place")).names().keySet().stream()
                        .anyMatch(meaning -> meaning != Meaning.CITY);
    }

    private static boolean isTelling(String clause) {
        return clause.strip().length() > 2 && !IDLE.matcher(clause).find();
    }
}
