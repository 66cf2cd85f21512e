package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Places called by a part of their name: {@code 去迪士尼玩}, {@code 总统府要去}, {@code 住亚朵}. A part is taken for one
 * where words of everyday Chinese end before it and begin behind it; the words around say whether one eats or sleeps there.
 */
final class NameParts {

    /**
     * A part of some name.
     *
     * @param meaning of the names that have it
     * @param name as it is to be called: the part itself, or the one name it is short for
     */
    record Found(int length, Meaning meaning, String name) {}

    private static final List<Meaning> NAMED = List.of(Meaning.SIGHT, Meaning.RESTAURANT, Meaning.HOTEL);
    private static final int LONGEST = 24;
    private static final int SHORT_FORM = 8;
    /** As many letters before and behind a part may say what it is. */
    private static final int NEAR = 8;

    private static final Pattern EATEN_BEFORE =
            Pattern.compile("(?:吃|尝|品|喝)(?:一?[顿次下个家]|点|到|尝|试|[个一]下)?(?:[^,，。;；]{2,6}[、和跟或])?$");
    private static final Pattern EATEN_BEHIND =
            Pattern.compile("^(?:(?:这|那)?家|也|都|得|是|一定|必须|想|要|必){0,20}(?:去)?(?:吃(?!东西|小吃|喝|吃|货|点|饭)|尝|品)");
    private static final Pattern SLEPT_BEFORE = Pattern.compile("(?:住|下榻|入住|酒店(?:订|定|选|要|想住)?)(?:在|到|进|于)?$");
    private static final Pattern NEARBY_BEHIND =
            Pattern.compile("^(?:的)?(?:附近|周边|周围|旁|边|那边|这边|那块|一带|方圆|\\d|[一二两三四五六七八九十]+公里)");
    /** What is learnt or bought is no sight. */
    private static final Pattern HEARD_BEFORE = Pattern.compile("(?:听|学|买|喝|打|骑)[一点些个首段]*$");

    private static final Pattern VISITED_BEFORE = Pattern.compile(
            "(?:^|[\\s,，。;；!！?？、:：（(①-⑳/+]|去|看|逛|到|游|玩|登|爬|离|距|在|和|与|跟|及|或|想|飞|来|住|吃|尝|有|要|一下|卡|排|是|还|个|览|观|拜|里|\\d|逛逛|看看)$");
    private static final Pattern VISITED_BEHIND = Pattern.compile(
            "^(?:$|[\\s,，。;；!！?？、）)/+\\d]|和|跟|与|及|或|还|要|想|必|都|也|得|一|去|逛|看|玩|打|早|上|下|午|中|晚|附|周|旁|边|里|转|走|拍|肯|不|就|别|待|最|至|的|这|那|两|三|四|五|六|七|八|九|十|吧|安|算|超|去|离|往|凌|清|任|二|选|挑|千|拜|爬|登|给|近|远|步|走|附|能|可|随|旁|兜|瞧|耍)");

    private static final String MUSEUM = "博物";

    private static final Pattern BRANCH = Pattern.compile("[(（].*");

    private final Map<Meaning, Map<String, List<String>>> byPair = new EnumMap<>(Meaning.class);
    private final Set<String> cities;

    NameParts(PlaceWords words) {
        this.cities = words.of(Meaning.CITY);
        NAMED.forEach(meaning -> byPair.put(meaning, pairs(words.of(meaning))));
    }

    private static Map<String, List<String>> pairs(Set<String> names) {
        Map<String, List<String>> pairs = new HashMap<>();
        for (String name : names) {
            String folded = MarkedText.fold(name);
            for (int at = 0; at + 2 <= folded.length(); at++) {
                pairs.computeIfAbsent(folded.substring(at, at + 2), none -> new ArrayList<>())
                        .add(folded);
            }
        }
        return pairs;
    }

    /** The longest part that begins here, at the beginning of a word; empty if there is none. */
    Optional<Found> match(String folded, int at, WordIndex words) {
        String before = folded.substring(Math.max(0, at - NEAR), at);
        for (Meaning meaning : NAMED) {
            for (int length = longest(folded, at, meaning); length > 1; length--) {
                String part = folded.substring(at, at + length);
                String behind = folded.substring(at + length, Math.min(folded.length(), at + length + NEAR));
                if ((ends(folded, at + length)
                                || isWhole(part, meaning)
                                || (length > 2 && beginsName(folded, at + length, words)))
                        && !cuts(folded, at, length, words)
                        && isName(part, meaning, before, behind)) {
                    return Optional.of(new Found(length, meant(part, meaning, before, behind), part));
                }
            }
        }
        return HEARD_BEFORE.matcher(before).find()
                ? Optional.empty()
                : shortened(folded, at).or(() -> museum(folded, at));
    }

    /** {@code 省博} for the one museum of the city that has this letter in its name. */
    private Optional<Found> museum(String folded, int at) {
        int end = at + 2;
        if (end > folded.length() || folded.charAt(at + 1) != MUSEUM.charAt(0)) {
            return Optional.empty();
        }
        String said = folded.substring(at, end);
        String behind = folded.substring(end, Math.min(folded.length(), end + NEAR));
        boolean visited = isVisited(folded.substring(Math.max(0, at - NEAR), at), behind);
        List<String> names = byPair.getOrDefault(Meaning.SIGHT, Map.of()).getOrDefault(MUSEUM, List.of()).stream()
                .distinct()
                .filter(name -> name.matches(".*" + Pattern.quote(said.substring(0, 1)) + ".*" + MUSEUM + "[馆院]"))
                .toList();
        return visited && !EverydayWords.contains(said) && names.size() == 1
                ? Optional.of(new Found(said.length(), Meaning.SIGHT, names.get(0)))
                : Optional.empty();
    }

    /** {@code 西溪湿地} for the one sight that has these letters in this order, and ends as they do. */
    private Optional<Found> shortened(String folded, int at) {
        for (int length = Math.min(SHORT_FORM, folded.length() - at); length > 2; length--) {
            String said = folded.substring(at, at + length);
            Optional<String> name = ends(folded, at + length) && isWord(said) ? fullName(said) : Optional.empty();
            if (name.isPresent()) {
                return Optional.of(new Found(length, Meaning.SIGHT, name.get()));
            }
        }
        return Optional.empty();
    }

    /** Letters of which none but the last ones are an everyday word. */
    private boolean isWord(String said) {
        if (cities.stream().anyMatch(city -> said.startsWith(city + "市"))
                || !said.chars().allMatch(letter -> Character.isLetter(letter) && letter > 0x80)) {
            return false;
        }
        for (int at = 0; at < said.length(); at++) {
            int word = EverydayWords.match(said, at);
            if (word > 1 && (at == 0 || at + word < said.length())) {
                return false;
            }
        }
        return true;
    }

    /** The one sight whose name has these letters in this order, and ends with the last. */
    private Optional<String> fullName(String said) {
        String last = said.substring(said.length() - 1);
        List<String> names =
                byPair.getOrDefault(Meaning.SIGHT, Map.of()).getOrDefault(said.substring(0, 2), List.of()).stream()
                        .distinct()
                        .filter(name -> name.endsWith(last) && isWithin(said, name))
                        .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static boolean isWithin(String said, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < said.length(); i++) {
            at += name.charAt(i) == said.charAt(at) ? 1 : 0;
        }
        return at == said.length();
    }

    private int longest(String folded, int at, Meaning meaning) {
        if (at + 2 > folded.length()) {
            return 0;
        }
        int longest = 0;
        String pair = folded.substring(at, at + 2);
        for (String name : byPair.getOrDefault(meaning, Map.of()).getOrDefault(pair, List.of())) {
            int from = name.indexOf(pair);
            while (from >= 0) {
                longest = Math.max(longest, common(folded, at, name, from));
                from = name.indexOf(pair, from + 1);
            }
        }
        return longest;
    }

    private static int common(String text, int at, String name, int from) {
        int length = 0;
        int most = Math.min(LONGEST, Math.min(text.length() - at, name.length() - from));
        while (length < most && text.charAt(at + length) == name.charAt(from + length)) {
            length++;
        }
        return length;
    }

    /** Where a name ends no word needs to begin behind it. */
    private boolean isWhole(String part, Meaning meaning) {
        return part.length() > 3 && names(part, meaning).anyMatch(name -> name.endsWith(part));
    }

    private static boolean beginsName(String folded, int at, WordIndex words) {
        return at < folded.length() && words.match(folded, at) > 2;
    }

    private static boolean ends(String folded, int at) {
        return at == folded.length() || !Character.isLetter(folded.charAt(at)) || EverydayWords.match(folded, at) > 0;
    }

    /** Whether another word begins within a part and ends behind it, or is all of it but a verb. */
    private static boolean cuts(String folded, int at, int length, WordIndex words) {
        for (int inner = at + 1; inner < at + length; inner++) {
            int word = Math.max(words.match(folded, inner), EverydayWords.match(folded, inner));
            boolean ends = inner + word == at + length;
            if (inner + word > at + length || (ends && inner == at + 1 && EverydayWords.match(folded, at) == 1)) {
                return true;
            }
        }
        return false;
    }

    /** A city and one letter more are no name. */
    private boolean isBarelyCity(String part) {
        return cities.contains(part.substring(0, part.length() - 1));
    }

    private boolean isName(String part, Meaning meaning, String before, String behind) {
        if (EverydayWords.contains(part) || cities.contains(part) || isBarelyCity(part) || !isTelling(part)) {
            return false;
        }
        return switch (meaning) {
            case SIGHT ->
                !HEARD_BEFORE.matcher(before).find()
                        && (part.length() > 2 || (isEnd(part, meaning) && isVisited(before, behind)));
            case RESTAURANT -> isBase(part, meaning) || (isEaten(before, behind) && !isDish(part));
            default ->
                isBase(part, meaning)
                        || (isSlept(before) && !NEARBY_BEHIND.matcher(behind).find());
        };
    }

    private Meaning meant(String part, Meaning meaning, String before, String behind) {
        if (meaning == Meaning.SIGHT && isEaten(before, behind) && isPart(part, Meaning.RESTAURANT)) {
            return Meaning.RESTAURANT;
        }
        boolean slept = isSlept(before) && !NEARBY_BEHIND.matcher(behind).find();
        return meaning == Meaning.SIGHT && slept && isPart(part, Meaning.HOTEL) ? Meaning.HOTEL : meaning;
    }

    private static boolean isVisited(String before, String behind) {
        return VISITED_BEFORE.matcher(before).find()
                && VISITED_BEHIND.matcher(behind).find();
    }

    private static boolean isEaten(String before, String behind) {
        return EATEN_BEFORE.matcher(before).find()
                || EATEN_BEHIND.matcher(behind).find();
    }

    /** Of several restaurants' names, and the beginning of none. */
    private boolean isDish(String part) {
        List<String> all = names(part, Meaning.RESTAURANT)
                .filter(name -> name.contains(part))
                .toList();
        return all.stream()
                        .noneMatch(name ->
                                name.startsWith(part) || cities.stream().anyMatch(city -> name.startsWith(city + part)))
                && all.stream().map(name -> name.substring(0, 2)).distinct().count() > 1;
    }

    private static boolean isSlept(String before) {
        return SLEPT_BEFORE.matcher(before).find();
    }

    /** Two or three letters of the alphabet are a part of anything. */
    private static boolean isTelling(String part) {
        return part.chars().noneMatch(letter -> letter < 0x80) || (part.length() > 3 && !part.matches("[\\d\\W]+"));
    }

    private boolean isPart(String part, Meaning meaning) {
        return names(part, meaning).anyMatch(name -> name.contains(part));
    }

    private Stream<String> names(String part, Meaning meaning) {
        return byPair.getOrDefault(meaning, Map.of()).getOrDefault(part.substring(0, 2), List.of()).stream();
    }

    /** Two letters are a name only where a name begins or ends with them, but for the city's own. */
    private boolean isEnd(String part, Meaning meaning) {
        return names(part, meaning).anyMatch(name -> {
            String own = BRANCH.matcher(name).replaceAll("");
            return own.endsWith(part)
                    || own.startsWith(part)
                    || cities.stream().anyMatch(city -> own.startsWith(city + part));
        });
    }

    /** All of a name but the branch in brackets behind it. */
    private boolean isBase(String part, Meaning meaning) {
        return part.length() > 2
                && names(part, meaning).anyMatch(name -> name.startsWith(part + "(") || name.startsWith(part + "（"));
    }
}
