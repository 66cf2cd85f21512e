package com.surefoot.narration.reading.rules;

import com.surefoot.narration.grounding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Words that ask for nothing where they stand: "is breakfast included?" wants to know, "I don't care whether it's a private
 * room" lets it be, and "he hates museums but I love them" is not settled yet.
 */
final class Unsaid {

    private static final Code[] DEMANDS = {
        Code.BREAKFASTIN,
        Code.FEATURE,
        Code.RULE,
        Code.MEAL,
        Code.STARS,
        Code.DIRECT,
        Code.ROOM,
        Code.KIND,
        Code.CUISINE,
        Code.MODE,
        Code.INCITY,
        Code.TAG,
        Code.FREE
    };
    private static final Code[] HOURS = {
        Code.TIME,
        Code.DAYTIME,
        Code.NUM,
        Code.NUMBERWORD,
        Code.HOUR,
        Code.MINUTE,
        Code.PAST,
        Code.HALF,
        Code.BEFORE,
        Code.AFTER,
        Code.UNTIL,
        Code.NOTBEFORE,
        Code.NOTAFTER,
        Code.FROM,
        Code.TO,
        Code.AT,
        Code.BETWEEN,
        Code.EARLY,
        Code.MEAL
    };
    private static final Code[] TASTES = {Code.KIND, Code.TAG, Code.CUISINE, Code.MODE, Code.INCITY, Code.SIGHT};
    private static final Pattern ENGLISH_QUESTION = Pattern.compile(
            "(?is)^(?:(?:and|also|oh|so|but|plus|btw|by the way|ps|p\\.s\\.|lastly|one more thing|question)[ ,:]+)*"
                    + "(?:(?:is|are)(?! there)|does|do|will|can) (?!you\\b|i\\b|we\\b|it possible|any(?:one|body)\\b|some(?:one|body)\\b)");
    private static final Pattern PRONOUN = Pattern.compile("(?i)^\\s*(?:them|it|those|that|these|one)\\b");
    private static final Pattern NEED =
            Pattern.compile("(?i)^(?:(?:don['’]?t|do not|doesn['’]?t|does not) (?:really )?need|no need)\\b");
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b(?:because|bc|b/c|cause|cuz|coz|cos|since|seeing (?:as|that|how)|given that|considering)\\b[^,;]*$");
    private static final String HABIT = "habit";
    private static final String INDIFFERENT = "indifferent";
    private static final int FAR = 5;

    private final List<Mark> marks;
    private final String text;

    private Unsaid(List<Mark> marks, String text) {
        this.marks = new ArrayList<>(marks);
        this.text = text;
    }

    /** The marks of a text, where those that ask for nothing are only told. */
    static List<Mark> of(List<Mark> marks, String text, Language language) {
        Unsaid unsaid = new Unsaid(marks, text);
        if (language == Language.ENGLISH) {
            unsaid.questions();
            unsaid.reasons();
        }
        unsaid.ledTo(INDIFFERENT, DEMANDS);
        unsaid.ledTo(HABIT, HOURS);
        unsaid.needless();
        IntStream.range(0, marks.size()).forEach(unsaid::disagreement);
        return unsaid.marks;
    }

    private void questions() {
        int first = 0;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(Code.DOT)) {
                if (marks.get(i).value().equals(Figures.QUESTION)) {
                    question(first, i);
                }
                first = i + 1;
            }
        }
    }

    /** "A private room because we share enough at home": why one wants something is no other wish. */
    private void reasons() {
        int first = 0;
        boolean wanted = false;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(Code.DOT)) {
                first = i + 1;
                wanted = false;
            } else if (marks.get(i).is(Code.ROOM)) {
                String before =
                        text.substring(marks.get(first).from(), marks.get(i).from());
                if (wanted && REASON.matcher(before).find()) {
                    tell(i, i + 1, Code.ROOM);
                }
                wanted = true;
            }
        }
    }

    /** All of a sentence, or what its last comma leads to. */
    private void question(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            boolean begins = i == first || marks.get(i - 1).is(Code.COMMA);
            if (begins && isQuestion(i, end)) {
                tell(i, end, DEMANDS);
            }
        }
    }

    /** Whoever names a city there asks for a trip. */
    private boolean isQuestion(int first, int end) {
        String asked = text.substring(marks.get(first).from(), marks.get(end).from());
        return ENGLISH_QUESTION.matcher(asked).find()
                && IntStream.range(first, end).noneMatch(i -> marks.get(i).is(Code.CITY, Code.LAND));
    }

    /** What such words lead to, as in "I don't care whether" and "the baby naps at noon", which is about no hour of the trip. */
    private void ledTo(String by, Code... codes) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(Code.TOLD) && marks.get(i).value().equals(by)) {
                tell(i, end(i, Code.COMMA, Code.DOT, Code.BUT, Code.CLOSE), codes);
            }
        }
    }

    /** "We don't need a whole apartment" refuses none. */
    private void needless() {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(Code.NO)
                    && NEED.matcher(text.substring(marks.get(i).from())).find()) {
                tell(i, end(i, Code.COMMA, Code.DOT, Code.BUT, Code.AND, Code.NO), Code.ROOM);
            }
        }
    }

    /** "... but I love them": two who travel together do not want the same. */
    private void disagreement(int but) {
        if (!marks.get(but).is(Code.BUT)) {
            return;
        }
        for (int i = but + 1;
                i < Math.min(marks.size(), but + FAR) && !marks.get(i).is(Code.DOT, Code.COMMA);
                i++) {
            boolean about = PRONOUN.matcher(text.substring(marks.get(i).to())).find();
            if (about && marks.get(i).is(Code.LIKE, Code.NO)) {
                Code other = marks.get(i).is(Code.NO) ? Code.LIKE : Code.NO;
                int from = Math.max(0, but - FAR);
                if (IntStream.range(from, but).anyMatch(each -> marks.get(each).is(other))) {
                    tell(from, but, TASTES);
                }
            }
        }
    }

    /** The next of these behind a place, or the end of all. */
    private int end(int at, Code... codes) {
        int end = at + 1;
        while (end < marks.size() && !marks.get(end).is(codes)) {
            end++;
        }
        return end;
    }

    private void tell(int from, int to, Code... codes) {
        for (int i = from; i < to; i++) {
            if (marks.get(i).is(codes)) {
                marks.set(i, marks.get(i).as(Code.TOLD));
            }
        }
    }
}
