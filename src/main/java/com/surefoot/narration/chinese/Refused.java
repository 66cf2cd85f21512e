package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A refusal that goes on over the bare names of the same sort behind it: {@code 不吃火锅，烧烤},
 * {@code 不想去的：外滩（去过了）、豫园}.
 *
 * @param denial the words that refuse; empty where nothing is refused
 * @param sorts of what was refused
 * @param paused whether a remark stands in between, so that only a sign of a list goes on
 */
record Refused(String denial, Set<Meaning> sorts, boolean paused) {

    static final Refused NOTHING = new Refused("", Set.of(), false);

    private static final String LIST = MarkedText.MARK + "(?:\\s*[、和跟与及或/]+\\s*" + MarkedText.MARK + "){0,20}\\s*";

    /** Names alone. */
    private static final Pattern BARE = Pattern.compile("\\s*(?<sign>[、和跟与及或])?\\s*(?<names>" + LIST + ")等?");

    /** A denial, and nothing but names behind it. */
    private static final Pattern BEGUN = Pattern.compile(
            ".{0,8}?(?<denial>(?:不|别|甭)(?:想|要|能|用|爱|喜欢|太想|可以|考虑|打算|安排){0,20}(?:去|吃|住|逛|看|玩)?(?:的(?:是|有|地方|景点|菜)?[:：]?)?)\\s*"
                    + LIST + "(?:[（(][^）)\\uE000-\\uF8FF]{1,6})?");

    /** What is put in brackets behind a name. */
    private static final Pattern REMARK = Pattern.compile("[^\\uE000-\\uF8FF]{1,8}");

    /** What is a wish by itself wherever it stands: {@code 不吃海鲜，吃素}. */
    private static final Pattern OWN_WISH = Pattern.compile("[吃喝撸泡逛看].*|.*素.*|.*清真.*");

    Refused {
        sorts = Set.copyOf(sorts);
    }

    /** What is refused once a clause is heard. */
    Refused then(String clause, MarkedText whole) {
        Matcher begun = BEGUN.matcher(clause);
        if (begun.matches()) {
            return new Refused(begun.group("denial"), sorts(clause, whole), false);
        }
        Matcher bare = BARE.matcher(clause);
        if (bare.matches()) {
            boolean goesOn = (!paused || bare.group("sign") != null)
                    && whole.in(clause).stream()
                            .noneMatch(name -> OWN_WISH.matcher(name.said()).matches());
            return goesOn && sorts(clause, whole).stream().anyMatch(sorts::contains)
                    ? new Refused(denial, sorts, false)
                    : NOTHING;
        }
        return REMARK.matcher(clause).matches() ? new Refused(denial, sorts, true) : NOTHING;
    }

    private static Set<Meaning> sorts(String clause, MarkedText whole) {
        return whole.in(clause).stream()
                .flatMap(mention -> mention.names().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A clause of bare names with the words that refuse them; any other as it is. */
    String heard(String clause) {
        Matcher bare = BARE.matcher(clause);
        return denial.isEmpty() || !bare.matches() ? clause : denial + bare.group("names");
    }
}
