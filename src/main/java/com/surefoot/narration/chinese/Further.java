package com.surefoot.narration.chinese;

import com.surefoot.narration.reading.Draft;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Span;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said by how much it differs from what is known: {@code 再加一个人}, {@code 多玩两天}, {@code 预算再加500}. */
record Further(Draft known) {

    private static final String NUMBER = "(?<number>" + ChineseNumerals.PATTERN + ")";
    private static final String MORE = "(?<more>再加|再多|多加|增加|延长|再|多|加)";
    private static final String LESS = "(?<less>少|缩短|减少|减掉|减)";
    private static final Pattern DAYS =
            Pattern.compile("(?:" + MORE + "|" + LESS + ")(?:上|了)?(?:玩|住|待|呆|停留)?" + NUMBER + "\\s*(?:天|晚上?|夜)");
    private static final Pattern PEOPLE = Pattern.compile("(?:" + MORE + "|" + LESS + "|还有|带上?)(?:上|了)?" + NUMBER
            + "\\s*(?:个|位|名)?(?:(?<child>" + PartyWords.CHILD + ")|人|大人|成年人|朋友|同学|同事)");
    private static final Pattern BUDGET = Pattern.compile("预算(?:可以|能)?(?:" + MORE + "|" + LESS
            + "|提高|上调|(?<cut>降低?|下调|砍))(?!到)(?:个)?" + NUMBER + "\\s*(?:元钱?|块钱?|欧元?)?");

    /** What a text says, and of what nothing can be made since what it differs from is not known. */
    record Heeded(List<Heard> heard, List<Span> lost) {

        Heeded() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** All of it in a text. */
    Heeded list(String text) {
        Heeded heeded = new Heeded();
        read(DAYS, text, heeded, this::days);
        read(PEOPLE, text, heeded, this::people);
        read(BUDGET, text, heeded, this::budget);
        return heeded;
    }

    private static void read(
            Pattern pattern, String text, Heeded heeded, BiFunction<Matcher, Integer, Optional<Point>> point) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            int number = ChineseNumerals.whole(matcher.group("number"));
            Optional<Point> read = point.apply(matcher, isLess(matcher, pattern) ? -number : number);
            if (read.isPresent()) {
                heeded.heard.add(new Heard(read.get(), span.from(), span.to()));
            } else if (pattern == BUDGET || matcher.group().matches("(?:再加|再多|增加|延长|减).*")) {
                heeded.lost.add(span);
            }
        }
    }

    private static boolean isLess(Matcher matcher, Pattern pattern) {
        return matcher.group("less") != null || (pattern == BUDGET && matcher.group("cut") != null);
    }

    private Optional<Point> days(Matcher matcher, int more) {
        Optional<Integer> between = known.find(Point.Start.class).flatMap(start -> known.find(Point.End.class)
                .map(end -> Math.toIntExact(ChronoUnit.DAYS.between(start.day(), end.day()) + 1)));
        return known.find(Point.Length.class)
                .map(Point.Length::days)
                .or(() -> between)
                .map(days -> days + more)
                .filter(days -> days > 0)
                .map(Point.Length::new);
    }

    private Optional<Point> people(Matcher matcher, int more) {
        return known.find(Point.People.class).flatMap(people -> {
            boolean child = matcher.group("child") != null;
            int adults = people.adults().orElse(1) + (child ? 0 : more);
            int children = people.children().orElse(0) + (child ? more : 0);
            return adults < 1 || children < 0
                    ? Optional.empty()
                    : Optional.of(new Point.People(
                            Optional.of(adults), Optional.of(children), child ? List.of() : people.ages()));
        });
    }

    private Optional<Point> budget(Matcher matcher, int more) {
        return known.find(Point.Budget.class)
                .filter(budget -> budget.amount().add(BigDecimal.valueOf(more)).signum() > 0)
                .map(budget -> new Point.Budget(
                        budget.amount().add(BigDecimal.valueOf(more)), budget.currency(), budget.per()));
    }
}
