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

    /** Says nothing about the trip, or what the head of the text has said. */
    private static final Pattern IDLE = Pattern.compile(
            "要求如下|满足以下|任意一个|请给我|请帮我|帮我|谢谢|规划|考虑到|当前位置|目前位置|出发|旅行\\d|旅游|玩\\d|" + "我们\\S{0,4}人|一个人|放松|度假|准备|打算去|想去|计划|共"
                    + ChineseNumerals.PATTERN + "\\s*人|安排一下|推荐|你好|您好|^\\s*(?:还|另外|其他|以下)?要求|出游|自由行|目的地");

    private static final Pattern OR = Pattern.compile("或者|或是|或(?!许)|要不就|要不然");
    private static final Pattern OR_AND = Pattern.compile(OR.pattern() + "|和|跟|与|、");

    private static final Pattern LAST_MARK = Pattern.compile(".*(" + MarkedText.MARK + ")", Pattern.DOTALL);
    private static final Pattern TIME_ALONE = Pattern.compile(
            "\\s*(?:要|得|必须|争取|最好|至少|起码|想|打算|可以|能|我们?|一直|大概|差不多|[看逛玩]完){0,20}(?:(?:待|玩|逛|留|呆|看|泡|耍|拍|坐|爬)到)?(?:"
                    + ChineseClock.BOUND + ")?在?"
                    + ChineseClock.PATTERN + "(?:" + ChineseClock.SIDE
                    + ")?(?:就|必须|一定|再|才|都|想|能|我们?){0,20}[要得]?(?:到|到达|赶到|离开|出来|出园|出馆|进去|进园|入园|进馆|入馆|进场|入场|进|走|撤|去|[看逛玩]完|结束)(?:那儿|那里|那边)?(?:就|才|即|都|也)?(?:行|好|可以?|成)?\\s*");

    /** Says of what was said before that it has to be. */
    private static final Pattern MUST = Pattern.compile(
            "(?:其实|但是?|不过|我们?|他|她|大家|这个?|这点|这条|这些|那个|也|都|还|真的?|是|属于|绝对|肯定){0,20}(?:(?:必须|一定|务必|得)(?:得|要|会)?(?:有|要|满足|安排|达到)?|刚需|硬性|硬要求|缺一不可|少不了|不能少|不可少|没得商量|没有不行)(?:的|哈|哦|啊|噢|呀|了|要求|条件){0,20}");

    /** Says of what was said before that it may as well not be. */
    private static final Pattern MAY = Pattern.compile(
            "(?:那个?|这个?|就|也|都|反正|我们?|其实|但是?|不过|倒|要){0,20}(?:不强求|不勉强|随缘|看情况|看心情|看时间(?:够不够)?|无所谓|可有可无|没(?:有|去)?也(?:行|可以|成|没事|没关系)|不(?:去|是|吃|住)?也(?:行|可以|成|没事|没关系)|来不及(?:就)?(?:算了|不去)|不是必须的?|有时间再去|再说)(?:吧|了|的){0,20}");

    /** Says of what was said before that one of it is enough. */
    private static final Pattern ONE_WILL_DO = Pattern.compile(
            "[^\\uE000-\\uF8FF]{0,6}?(?:其中(?:任意?)?一[家个处样间座种顿](?:就|即|便|都)?(?:可以?|行|好|够|成)[^\\uE000-\\uF8FF]{0,4}|(?:满足|做到|达到|符合|任选|任意|随便|选|挑|占)(?:其中)?(?:一个|一条|一项|一样|一种|其一|其中之一|之一))[^\\uE000-\\uF8FF]{0,6}"
                    + "|[^\\uE000-\\uF8FF]{0,6}?[二2两]选[一1][^\\uE000-\\uF8FF]{0,6}");

    private final MarkedText whole;
    private final List<Rule> rules;
    private final List<Part> notUnderstood = new ArrayList<>();
    private final List<Part> residue = new ArrayList<>();
    /** The last clause that named anything, which later ones may speak of without naming it. */
    private String naming = "";

    SentenceReader(MarkedText whole, MoneyRule money, Optional<String> origin) {
        this.whole = whole;
        this.rules = List.of(
                money,
                new RoomRule(money.people(), whole.text()),
                new RideRule(origin),
                new GettingAroundRule(),
                new DayRule(),
                new NamedRule());
    }

    List<Part> notUnderstood() {
        return List.copyOf(notUnderstood);
    }

    List<Part> residue() {
        return List.copyOf(residue);
    }

    List<Told> read(Part sentence) {
        List<List<Told>> found = new ArrayList<>();
        String before = "";
        Optional<Part> last = Optional.empty();
        Refused refused = Refused.NOTHING;
        for (Part part : ClauseEnds.clauses(sentence)) {
            refused = refused.then(part.text(), whole);
            List<Told> read = told(part, refused.heard(part.text()), before);
            if (read.isEmpty() && MUST.matcher(part.text()).matches() && !found.isEmpty()) {
                found.add(found.remove(found.size() - 1).stream()
                        .map(Told::asMust)
                        .toList());
            } else if (read.isEmpty() && MAY.matcher(part.text().strip()).matches() && !found.isEmpty()) {
                found.add(found.remove(found.size() - 1).stream()
                        .map(Told::asWish)
                        .toList());
            } else if (read.isEmpty() && ONE_WILL_DO.matcher(part.text()).matches() && !found.isEmpty()) {
                settle(found, last.orElse(part), part);
            } else if (!read.isEmpty() && OR.matcher(part.text()).lookingAt() && !found.isEmpty()) {
                found.add(Alternatives.anyOf(List.of(found.remove(found.size() - 1), read)));
            } else if (!read.isEmpty()) {
                found.add(read);
                last = Optional.of(part);
            }
            before = part.text();
        }
        return found.stream().flatMap(List::stream).toList();
    }

    /** One of what was said in the last clause, or in the last two, will do. */
    private void settle(List<List<Told>> found, Part last, Part one) {
        List<Told> latest = found.remove(found.size() - 1);
        List<Told> again = new ArrayList<>();
        read(new Clause(whole, last.text() + one.text(), ""))
                .forEach(requirement -> again.add(new Told(requirement, last.at(), one.end())));
        if (!isChoice(again, latest) && whole.in(last.text()).size() > 1) {
            // it says itself that one will do
            found.add(latest);
        } else if (again.size() == 1 && latest.size() == 1 && isChoice(again, latest)) {
            found.add(again);
        } else if (found.isEmpty()) {
            found.add(latest);
        } else {
            found.add(Alternatives.anyOf(List.of(found.remove(found.size() - 1), latest)));
        }
    }

    private static boolean isChoice(List<Told> again, List<Told> before) {
        return !again.stream()
                .map(Told::requirement)
                .toList()
                .equals(before.stream().map(Told::requirement).toList());
    }

    /** What a clause asks for, one of several things where it says so. */
    private List<Told> told(Part part, String text, String before) {
        Clause clause = new Clause(whole, text, before);
        Optional<Clause> timed = timed(clause);
        if (!clause.mentions().isEmpty()) {
            naming = clause.text();
        }
        if (timed.isPresent()) {
            return told(timed.get(), part);
        }
        if (clause.isIndifferent()) {
            return List.of();
        }
        List<List<Told>> sides = sides(part, clause, before);
        if (Alternatives.differ(sides)) {
            return Alternatives.anyOf(sides);
        }
        List<Told> read = told(clause, part);
        if (!read.isEmpty()) {
            residue.addAll(Residue.of(part));
        } else if (isTelling(part.text())) {
            notUnderstood.add(part);
        }
        return read;
    }

    /** {@code 和平门要去，九点前到}: a time of whatever was named last, if that is a sight. */
    private Optional<Clause> timed(Clause clause) {
        List<Mention> before = whole.in(naming);
        boolean sight = !before.isEmpty() && before.get(before.size() - 1).is(Meaning.SIGHT);
        Matcher last = LAST_MARK.matcher(naming);
        return sight && TIME_ALONE.matcher(clause.text()).matches() && last.find()
                ? Optional.of(clause.left(last.group(1) + clause.text()))
                : Optional.empty();
    }

    private List<Told> told(Clause clause, Part part) {
        return read(clause).stream()
                .map(requirement -> new Told(requirement, part.at(), part.end()))
                .toList();
    }

    private List<List<Told>> sides(Part part, Clause clause, String before) {
        Pattern by = clause.has(ONE_WILL_DO.pattern()) ? OR_AND : OR;
        List<Part> sides = part.split(by);
        return sides.size() < 2
                ? List.of()
                : sides.stream()
                        .map(side -> told(new Clause(whole, side.text(), before), side))
                        .toList();
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
        return clause.strip().length() > 2
                && !IDLE.matcher(clause).find()
                && !ONE_WILL_DO.matcher(clause).matches()
                && !MUST.matcher(clause).matches()
                && !MAY.matcher(clause.strip()).matches();
    }
}
