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

    private final MarkedText whole;
    private final List<Rule> rules;
    private final List<Part> notUnderstood = new ArrayList<>();

    SentenceReader(MarkedText whole, MoneyRule money, Optional<String> origin) {
        this.whole = whole;
        this.rules = List.of(
                money, new RoomRule(), new RideRule(origin), new GettingAroundRule(), new DayRule(), new NamedRule());
    }

    List<Part> notUnderstood() {
        return List.copyOf(notUnderstood);
    }

    List<Told> read(Part sentence) {
        List<Told> found = new ArrayList<>();
        String before = "";
        for (Part part : sentence.split(ClauseEnds.PATTERN)) {
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
