package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The catalogue's own words: sights, restaurants, hotels, kinds, cuisines and features. */
final class NamedRule implements Rule {

    private static final List<Meaning> SEEN = List.of(Meaning.SIGHT, Meaning.KIND);
    private static final List<Meaning> EATEN = List.of(Meaning.RESTAURANT, Meaning.CUISINE);
    private static final List<Meaning> SLEPT = List.of(Meaning.HOTEL, Meaning.FEATURE);

    /** A place one only wants to be near. */
    private static final Pattern NEARBY = Pattern.compile(MarkedText.MARK + "(?=的?(?:附近|周边|周围|旁边|一带))");

    /** {@code 欢乐谷这种游乐园}: one of a kind that is spoken of. */
    private static final Pattern EXAMPLE =
            Pattern.compile(MarkedText.MARK + "(?=(?:这种|那种|这类|那类|之类|这样|那样)的?(" + MarkedText.MARK + "))");

    private static final Pattern BESIDE = Pattern.compile(MarkedText.MARK + "(?=(?:边上?|那边|这边|那块|那一块))");

    /** What says who somebody is or what he can do, and not where one goes: {@code 大学室友}, {@code 不会游泳}. */
    private static final Pattern OF_PEOPLE = Pattern.compile("(?<=会|学|家(?:门口|附近|楼下|旁边|里)(?:就|也|都)?有)" + MarkedText.MARK
            + "|" + MarkedText.MARK + "(?=(?:的?(?:时光|生活|室友|舍友|同学|校友|闺蜜|老师|学生)|毕业|时期|时代|期间|里认识))");

    /** {@code 我妈爱喝茶}. */
    private static final String DRINKER = "[爸妈爷奶公婆他她娘爹母父](?:就|最|很|特别|平时|平常){0,20}爱" + MarkedText.MARK;

    /** {@code 早茶就去陶陶居喝}: what is eaten there and nowhere else. */
    private static final String EATEN_THERE =
            MarkedText.MARK + "(?:我们?|就|都|只|要|得|想|必须|一定|嘛|呢|的话){0,20}(?:去|在|到|认准?|选|订|定在)" + MarkedText.MARK;

    private static final String COUNT = "(?<!第|[到至~\\-一二两三四五六七八九\\d])(?<%s>[两二三四五六2-6](?=个|家|处|座)|[俩仨])(?:个|家|处|座)?";

    /** {@code 看两个园林}, {@code 园林看两个}: as many of a kind. */
    private static final Pattern COUNTED = Pattern.compile(COUNT.formatted("before")
            + "(?:不同的?|好的?|有名的?)?(?<kind>" + MarkedText.MARK + ")|(?<first>" + MarkedText.MARK
            + ")(?:就|也|都|想|要|得|再|先|打算|准备|计划|最好|随便|我们?){0,20}(?:看|逛|去|挑|选|来|玩|排|安排|游|走|打卡|参观|至少|起码)(?:上|个|了|它)?"
            + COUNT.formatted("behind") + "(?!小时|钟头|半|晚|人|" + MarkedText.MARK + ")");

    private static final Pattern SORT_OF_SIGHT = Pattern.compile("(" + MarkedText.MARK + ")(" + MarkedText.MARK + ")");

    private static final Pattern DISH_THERE = Pattern.compile("(?<there>" + MarkedText.MARK
            + ")(?:里|那里|那儿|店里)?(?:吃|尝|喝|点)(?:一?[顿份碗盘笼下个点]|点儿)?的?(?<dish>" + MarkedText.MARK + ")");

    @Override
    public List<Requirement> read(Clause clause) {
        Map<Meaning, Set<String>> byMeaning = new EnumMap<>(Meaning.class);
        for (Mention mention : places(clause).mentions()) {
            meaning(clause, mention).ifPresent(meaning -> byMeaning
                    .computeIfAbsent(meaning, unknown -> new LinkedHashSet<>())
                    .add(mention.name(meaning)));
        }
        dropDishes(byMeaning, clause.mentions());
        if (byMeaning.containsKey(Meaning.RESTAURANT) && clause.has(EATEN_THERE)) {
            byMeaning.remove(Meaning.CUISINE);
        }
        byMeaning.forEach((meaning, names) -> {
            // a kind that is written into another's word is a kind of its own
            if (!meaning.isSort()) {
                dropParts(names);
            }
        });
        List<Requirement> counted = counted(clause, byMeaning.getOrDefault(Meaning.KIND, new LinkedHashSet<>()));
        byMeaning.values().removeIf(Set::isEmpty);
        return Stream.concat(
                        byMeaning.entrySet().stream()
                                .map(entry -> clause.asked(demand(entry.getKey(), clause.choice(entry.getValue())))),
                        counted.stream())
                .toList();
    }

    /** Those kinds of which several are asked for, taken away from the others. */
    private static List<Requirement> counted(Clause clause, Set<String> kinds) {
        List<Requirement> counted = new ArrayList<>();
        if (clause.isNegative() || clause.isOnly() || clause.isAny()) {
            return counted;
        }
        boolean one = kinds.size() == 1;
        Matcher found = COUNTED.matcher(clause.text());
        while (found.find()) {
            boolean before = found.group("kind") != null;
            String kind = clause.whole()
                    .at(before ? found.group("kind") : found.group("first"))
                    .name(Meaning.KIND);
            if ((before || one) && kinds.remove(kind)) {
                int count = PartyWords.count(before ? found.group("before") : found.group("behind"));
                long named = clause.whole().in(clause.text().substring(found.end())).stream()
                        .filter(mention -> mention.is(Meaning.SIGHT))
                        .count();
                if (named != count) {
                    counted.add(clause.asked(demand(Meaning.KIND, Choice.atLeast(count, Set.of(kind)))));
                }
            }
        }
        return counted;
    }

    /** Without what one only wants to be near. */
    private static Clause places(Clause clause) {
        Clause named = withoutDishes(
                withoutSorts(clause.without(NEARBY).without(OF_PEOPLE).without(EXAMPLE)));
        return topic(clause).equals(SEEN) ? named : named.without(BESIDE);
    }

    /** {@code 天坛公园}: what a sight is, right behind its name, is no kind by itself. */
    private static Clause withoutSorts(Clause clause) {
        return clause.left(SORT_OF_SIGHT
                .matcher(clause.text())
                .replaceAll(found -> clause.whole().at(found.group(1)).is(Meaning.SIGHT)
                                && clause.whole()
                                        .at(found.group(2))
                                        .first(List.of(Meaning.values()))
                                        .filter(Meaning.KIND::equals)
                                        .isPresent()
                        ? found.group(1)
                        : found.group()));
    }

    /** {@code 去李记清真馆吃牛肉锅贴}: what one eats at a restaurant is no other one. */
    private static Clause withoutDishes(Clause clause) {
        StringBuilder rest = new StringBuilder();
        Matcher eaten = DISH_THERE.matcher(clause.text());
        while (eaten.find()) {
            boolean dish = clause.whole().at(eaten.group("there")).is(Meaning.RESTAURANT)
                    && EATEN.stream().anyMatch(clause.whole().at(eaten.group("dish"))::is);
            eaten.appendReplacement(rest, Matcher.quoteReplacement(dish ? eaten.group("there") + "吃" : eaten.group()));
        }
        return clause.left(eaten.appendTail(rest).toString());
    }

    /** {@code 牛肉火锅就吃八合里牛肉火锅}: what a restaurant is called by says no more than that. */
    private static void dropDishes(Map<Meaning, Set<String>> byMeaning, List<Mention> mentions) {
        Set<String> restaurants = byMeaning.getOrDefault(Meaning.RESTAURANT, Set.of());
        Set<String> cuisines = byMeaning.getOrDefault(Meaning.CUISINE, new LinkedHashSet<>());
        cuisines.removeIf(cuisine -> restaurants.stream().anyMatch(name -> name.contains(cuisine)));
        mentions.stream()
                .filter(dish -> restaurants.stream().anyMatch(name -> name.contains(dish.said())))
                .forEach(dish -> cuisines.remove(dish.name(Meaning.CUISINE)));
        byMeaning.values().removeIf(Set::isEmpty);
    }

    /** {@code 去大熊猫基地看熊猫}: what is part of another name is said once more. */
    private static void dropParts(Set<String> names) {
        names.removeAll(names.stream()
                .filter(name -> names.stream().anyMatch(other -> !other.equals(name) && other.contains(name)))
                .toList());
    }

    private static Optional<Meaning> meaning(Clause clause, Mention mention) {
        List<Meaning> talk = topic(clause);
        if (mention.said().startsWith("喝")
                && (clause.has(DRINKER) || clause.mentions().stream().anyMatch(other -> other.is(Meaning.SIGHT)))) {
            // what one does at a sight, or likes to do at home
            return Optional.empty();
        }
        if (mention.is(Meaning.CITY) && !talk.equals(EATEN)) {
            // Hamburg is a city before it is a meal
            return Optional.empty();
        }
        return mention.first(talk)
                .or(() -> mention.first(SEEN))
                .or(() -> mention.first(EATEN))
                .or(() -> mention.first(SLEPT))
                .filter(meaning -> meaning != Meaning.CITY);
    }

    /** What the words around a name speak of. */
    private static List<Meaning> topic(Clause clause) {
        if (clause.has("酒店|入住|住宿|住|下榻|设施|宾馆|客房|民宿")) {
            return SLEPT;
        }
        if (clause.has("餐|吃|菜|尝|喝|美食|饭|口味|料理|食")) {
            return EATEN;
        }
        return SEEN;
    }

    static Demand demand(Meaning meaning, Choice<String> choice) {
        return switch (meaning) {
            case SIGHT -> new SightDemand.Sights(choice);
            case KIND -> new SightDemand.Kinds(choice);
            case RESTAURANT -> new MealDemand.Restaurants(choice);
            case CUISINE -> new MealDemand.Cuisines(choice);
            case HOTEL -> new LodgingDemand.Properties(choice);
            case FEATURE -> new LodgingDemand.Features(choice);
            case CITY -> throw new IllegalArgumentException("A city is no demand. Maybe it is the destination?");
        };
    }
}
