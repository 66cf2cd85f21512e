package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a trip begins and which cities or countries it leads to. */
final class ChineseCities {

    /**
     * What makes the name of a land or a city say where a dish or a thing comes from: {@code 法国菜}, {@code 德国啤酒}. A
     * trip that is named by its food is one to there all the same.
     */
    static final String FROM_THERE =
            "(?:式|国)?(?:菜(?!市)|大?餐|料理|风味|口味|味道?|美食(?!之旅|游|节)|小吃(?!街)|烤肉|烤鸭|拉面|意?面(?![积前试])|面条|面包|啤酒|红酒|葡萄酒|白酒|香肠|火腿|烤肠|猪肘|奶酪|芝士|巧克力|甜[点品]|披萨|炸猪排|牛排|海鲜饭|饭(?!店)|馆子|梧桐|香水|电影|文学|足球|朋友|同学|客户|同事)";

    private static final Pattern FROM = Pattern.compile(FROM_THERE);

    private static final String MARK = "(" + MarkedText.MARK + ")";
    private static final Pattern NOT_TO =
            Pattern.compile("(?:不去|不到|去掉|取消|删掉|别去|不要去|跳过|不想去)" + MARK + "|" + MARK + "(?:就|还是)?(?:不去了|算了|不要了|不去)");
    private static final Pattern ALSO_TO =
            Pattern.compile("(?:再加上?|加上|加一?个|还想去|还要去|也想?去|再去|顺便去|顺路去|外加)(?:一个|一下)?" + MARK);
    private static final Pattern IN_ORDER = Pattern.compile("先|再|然后|接着|最后|之后去|→|->|依次");
    private static final Pattern COUNT =
            Pattern.compile("(" + ChineseNumerals.PATTERN + ")\\s*(?:个|座)(?:不同的)?(?:城市|地方|城)");

    /** One city or the other: nobody can tell which. */
    private static final Pattern EITHER = Pattern.compile(MARK + "(?:或者?|或是|还是)" + MARK + "|" + MARK
            + "(?:[、,，和跟/]|\\s)?" + MARK + "(?:二选一|任选一个|选一个|(?:都|哪个都|随便)(?:行|可以|好|成|没问题))");

    private final MarkedText text;
    private final Listening listening;

    ChineseCities(MarkedText text, Listening listening) {
        this.text = text;
        this.listening = listening;
    }

    /** In the text's order; places in the letters of the marked text. */
    List<Heard> list(ChineseHeader header) {
        List<Heard> heard = new ArrayList<>();
        Set<Integer> used = new LinkedHashSet<>();
        ALSO_TO.matcher(text.text()).results().forEach(found -> city(found.group(1))
                .ifPresent(city -> {
                    if (listening.soFar().find(Point.Towns.class).isPresent()) {
                        heard.add(new Heard(new Point.AlsoTown(city), found.start(), found.end()));
                        used.add(found.start(1));
                    }
                }));
        NOT_TO.matcher(text.text()).results().forEach(found -> {
            int group = found.group(1) != null ? 1 : 2;
            city(found.group(group)).ifPresent(city -> {
                heard.add(new Heard(new Point.NotTown(city), found.start(), found.end()));
                used.add(found.start(group));
            });
        });
        either(used);
        fromAndTo(header, used, heard);
        count().ifPresent(heard::add);
        return heard;
    }

    private void either(Set<Integer> used) {
        EITHER.matcher(text.text()).results().forEach(found -> {
            int first = found.group(1) != null ? 1 : 3;
            if (city(found.group(first)).isPresent()
                    && city(found.group(first + 1)).isPresent()) {
                used.add(found.start(first));
                used.add(found.start(first + 1));
            }
        });
    }

    private Optional<String> city(String mark) {
        Mention mention = text.at(mark);
        return mention.is(Meaning.CITY) ? Optional.of(mention.name(Meaning.CITY)) : Optional.empty();
    }

    private void fromAndTo(ChineseHeader header, Set<Integer> used, List<Heard> heard) {
        Optional<String> origin = origin(header);
        List<String> towns = new ArrayList<>();
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int at = 0; at < text.text().length(); at++) {
            String letter = text.text().substring(at, at + 1);
            boolean named = letter.matches(MarkedText.MARK)
                    && !used.contains(at)
                    && !FROM.matcher(text.text())
                            .region(at + 1, text.text().length())
                            .lookingAt();
            Optional<String> city = named ? city(letter) : Optional.empty();
            if (city.isPresent() && city.equals(origin)) {
                heard.add(new Heard(new Point.Origin(city.get()), at, at + 1));
            } else if (city.isPresent()) {
                towns.add(city.get());
                from = Math.min(from, at);
                to = at + 1;
            }
        }
        if (!towns.isEmpty()) {
            boolean inOrder = IN_ORDER.matcher(text.text()).find();
            heard.add(new Heard(
                    new Point.Towns(List.copyOf(new LinkedHashSet<>(towns)), inOrder && towns.size() > 1), from, to));
        }
    }

    /** One city alone answers what was asked. */
    private Optional<String> origin(ChineseHeader header) {
        boolean asked = listening.asked().filter(Asked.ORIGIN::equals).isPresent();
        boolean one = text.mentions().stream()
                        .filter(mention -> mention.is(Meaning.CITY))
                        .count()
                == 1;
        return asked && one && header.origin().isEmpty() ? header.destination() : header.origin();
    }

    private Optional<Heard> count() {
        Matcher matcher = COUNT.matcher(text.text());
        Optional<Heard> counted = matcher.find()
                ? Optional.of(ChineseNumerals.whole(matcher.group(1)))
                        .filter(number -> number > 0)
                        .map(number -> new Heard(new Point.CityCount(number), matcher.start(), matcher.end()))
                : Optional.empty();
        boolean asked = listening.asked().filter(Asked.CITIES::equals).isPresent();
        Matcher bare = Pattern.compile("^\\s*(" + ChineseNumerals.PATTERN + ")\\s*个?\\s*$")
                .matcher(text.text());
        return counted.isEmpty() && asked && bare.find()
                ? Optional.of(ChineseNumerals.whole(bare.group(1)))
                        .filter(number -> number > 0)
                        .map(number -> new Heard(
                                new Point.CityCount(number), 0, text.text().length()))
                : counted;
    }

    /** The country of the longest name in the text; places in the text as it was written. */
    static Optional<Heard> land(String written, CatalogueWords words) {
        return words.list(Sort.LAND)
                .filter(word -> word.written().codePoints().anyMatch(ChineseCities::isHan))
                .flatMap(word -> said(word, written).stream())
                .max(Comparator.comparingInt(land -> land.to() - land.from()));
    }

    /** Where a land is spoken of, and not something that comes from there. */
    private static Optional<Heard> said(Word land, String written) {
        Matcher said = Pattern.compile(Pattern.quote(land.written()) + "(?!" + FROM_THERE + ")")
                .matcher(written);
        return said.find()
                ? Optional.of(new Heard(new Point.Land(land.meant()), said.start(), said.end()))
                : Optional.empty();
    }

    /** Things from lands, as {@code 法国菜}; places in the text as it was written. */
    static List<Span> listForeign(String written, CatalogueWords words) {
        return words.list(Sort.LAND)
                .filter(word -> word.written().codePoints().anyMatch(ChineseCities::isHan))
                .flatMap(word -> Pattern.compile(Pattern.quote(word.written()) + FROM_THERE)
                        .matcher(written)
                        .results())
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
