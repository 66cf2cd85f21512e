package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sentence after the other: phrases of a fixed form first, then clause by clause. */
final class SentenceReader {

    private static final Pattern CLAUSES = Pattern.compile(
            "[,，]|(?=但是|但|不过|而且|并且|同时|另外)|(?<=[\\u4e00-\\u9fa5\\uE000-\\uF8FF])(?=不希望|不想(?!太)|不要(?!超过|高于|晚于|早于|多于))");

    /** Says nothing about the trip, or what the head of the text has said. */
    private static final Pattern IDLE = Pattern.compile(
            "要求如下|满足以下|任意一个|请给我|请帮我|帮我|谢谢|规划|考虑到|当前位置|目前位置|出发|旅行\\d|旅游|玩\\d|" + "我们\\S{0,4}人|一个人|放松|度假|准备|打算去|想去|计划|共"
                    + ChineseNumerals.PATTERN + "\\s*人|安排一下|推荐|你好|您好|^\\s*(?:还|另外|其他|以下)?要求|出游|自由行|目的地");

    private final MarkedText whole;
    private final List<Rule> rules;
    private final List<String> notUnderstood = new ArrayList<>();

    SentenceReader(MarkedText whole, PlaceWords words, MoneyRule money) {
        this.whole = whole;
        this.rules = List.of(
                money,
                new RoomRule(),
                new RideRule(),
                new GettingAroundRule(),
                new DayRule(),
                new NamedRule(),
                new PartialNameRule(words));
    }

    List<String> notUnderstood() {
        return List.copyOf(notUnderstood);
    }

    List<Requirement> read(String sentence) {
        List<Requirement> found = new ArrayList<>();
        String rest = sentence;
        for (SpanningRule rule : SpanningRule.ALL) {
            rest = span(rule, rest, found);
        }
        boolean spanned = !found.isEmpty();
        CLAUSES.splitAsStream(rest).map(text -> new Clause(whole, text)).forEach(clause -> {
            List<Requirement> read = clause(clause);
            found.addAll(read);
            if (read.isEmpty() && !spanned && isTelling(clause.text())) {
                notUnderstood.add(whole.said(clause.text()).strip());
            }
        });
        return found;
    }

    private String span(SpanningRule rule, String sentence, List<Requirement> found) {
        StringBuilder rest = new StringBuilder();
        Matcher matcher = rule.form().matcher(sentence);
        while (matcher.find()) {
            Optional<Demand> demand = rule.reader().apply(matcher, whole);
            demand.ifPresent(read -> found.add(new Clause(whole, sentence).asked(read)));
            matcher.appendReplacement(rest, demand.isPresent() ? " " : Matcher.quoteReplacement(matcher.group()));
        }
        matcher.appendTail(rest);
        return rest.toString();
    }

    private List<Requirement> clause(Clause clause) {
        List<Requirement> found = new ArrayList<>();
        for (Rule rule : rules) {
            found.addAll(rule.read(clause));
        }
        return found;
    }

    private static boolean isTelling(String clause) {
        return clause.strip().length() > 2 && !IDLE.matcher(clause).find();
    }
}
