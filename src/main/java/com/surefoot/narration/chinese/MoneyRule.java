package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.travel.Money;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be spent: {@code 总开销控制在2900元以内}, {@code 在住宿上的预算为4100.0}, {@code 每晚不超过三百块}. */
final class MoneyRule implements Rule {

    private static final String UNITS = "元钱?|块钱?|圆|人民币|rmb|cny|大洋|软妹币";
    private static final Map<String, String> CURRENCIES = Map.of(
            "欧元?|€|eur|euros?", "EUR",
            "美元|美金|刀|usd|\\$|dollars?", "USD",
            "英镑|镑|£|gbp", "GBP",
            "日元|日币|jpy", "JPY",
            "港币|港元|hkd", "HKD",
            "瑞士法郎|瑞郎|chf", "CHF");
    private static final String FOREIGN = String.join("|", CURRENCIES.keySet());
    private static final Pattern ABOUT = Pattern.compile(
            "预算|总额|额度|开销|花费|花|费|开支|消费|价|钱|票|成本|经费|盘缠|封顶|手头|兜里|身上|手里|打住|搞定|贵|人均|总共|一共|全程|全部下来|旅费|资金|支出|上限|" + UNITS + "|"
                    + FOREIGN + "|[¥￥]");
    /** Of a span of amounts the end counts. */
    private static final String UP_TO = "(?:" + ChineseNumerals.PATTERN + "(?:元|块)?[到至~-])?";

    private static final Pattern AMOUNT = Pattern.compile(UP_TO + "(?:(?<sign>[¥￥€$£])\\s*)?(?!一块(?!钱))(?<number>"
            + ChineseNumerals.PATTERN + ")\\s*(?:多|左右|来|出头)?\\s*(?<unit>" + UNITS + "|" + FOREIGN + ")");
    private static final Pattern SIGNED =
            Pattern.compile(UP_TO + "(?<sign>[¥￥€$£])\\s*(?<number>" + ChineseNumerals.PATTERN + ")(?<unit>)");
    private static final String NO_MONEY =
            "(?![\\d.,十百千万]|\\s*(?:人|天|晚|日|次|步|顿|千米|公里|km|米|分|小时|个|点|[:：]|间|位|名|号|月|年|岁|星|家|处|座|口|周|张|趟|站|大|小|样|种|%|成|条|件|杯|辆|夜|些|会|下|定|起|家|边|路|直|般|样))";
    /** A single 一 counts something else. */
    private static final String NOT_ONE = "(?![一二两三四五六七八九](?![〇零一二两三四五六七八九十百千万]))";

    private static final Pattern BARE = Pattern.compile(
            "(?:预算|总额|额度|开销|花费|花|费用?|开支|消费|经费|盘缠|手头|兜里|身上|手里|价格?|钱|票|控制在|超过?|高于|多于|低于|少于|大于|贵过|最多|至多|上限|封顶|每晚|一晚|单晚|每间|总共|一共|加起来|不过|人均|每人|每个人|一个人|吃饭|伙食|住宿|酒店|机票|车票|路费|交通|准备了?|压在|卡在|只有|还有|为|是|:)(?:[^\\d一二两三四五六七八九十百千万]|(?:\\d|[一二两三四五六七八九十俩])(?:个|名|位)?(?:人|口|晚|夜|天|间)(?![^,，]{0,2}均)){0,8}?"
                    + UP_TO + "(?<sign>)" + NOT_ONE + "(?<number>" + ChineseNumerals.PATTERN + ")(?<unit>)" + NO_MONEY);
    private static final Pattern BOUNDED = Pattern.compile(UP_TO + "(?<sign>)" + NOT_ONE + "(?<number>"
            + ChineseNumerals.PATTERN + ")(?<unit>)\\s*(?:以内|以下|之内|内|封顶|左右|上下|一晚|每晚|是上限|的?预算|的?经费|就够|打住|搞定|拿下|顶天|为限)");
    private static final Pattern AT_MOST = Pattern.compile("(?:控制在|不要?超过?|别超过?|不能超过?|不高于|不多于|不过|封顶|上限是?|最多|每个人|每人|一个人)"
            + UP_TO + NOT_ONE + "(?<number>" + ChineseNumerals.PATTERN + ")" + NO_MONEY);
    private static final Pattern FREE = Pattern.compile(
            "(?:不要钱|不花钱|不收钱|不收费|免票)的?(?:景点|景区|地方|项目|公园)|免费(?:的)?(?:景点|景区|地方|项目|公园|开放)|(?:景点|景区|地方|游览|去|逛|玩)[^,，]{0,6}免费|(?:不要|不收|不花|免|零|无需|不用|不买|不想花|不想买|没有)门票|不.{0,4}花钱买?门票|门票.{0,3}(?:免费|不要钱|不花钱|零元|(?<!\\d)0元|为0(?!\\d))|"
                    + "不[想去要逛].{0,3}(?:收费|要钱|花钱|要门票|付费)|(?:收费|要钱|要门票|付费)的?(?:景点|地方|景区)?(?:都|就|一律)?不[去想要逛]");
    private static final String EACH_NIGHT =
            "每晚|(?<![那这就])一晚(?!上?[总一]共)|每夜|一夜|每间|单晚|每个晚上|/晚|(?:每天|一天|每日).{0,2}(?:住宿|酒店|房)|(?:房|酒店|住).{0,4}(?:一天|每天|每日)";
    private static final String SOME = "吃.{0,2}住|食宿";
    private static final String EACH_DAY = "每天|每日|一天";
    private static final String EACH_MEAL = "每顿|每餐|一顿|一餐|单餐|餐标|顿饭|每次吃饭";
    private static final String EACH_PERSON = "人均|每人|每位|每个人|一个?人(?:的)?(?:预算|花|不|\\d{3}|[一两二三四五六七八九十]{1,2}[百千万])|平均每";
    private static final Map<String, Spending> CATEGORIES = new LinkedHashMap<>();

    static {
        CATEGORIES.put(
                "跨城|城际|城市间|城市之间|两地|大交通|机票|车票|火车票|高铁票|动车票|(?:飞机|高铁|火车|动车)[^,，]{0,4}(?:往返|来回)|(?:往返|来回|来去).{0,6}(?:票|费|钱|交通|飞机|高铁|火车|动车)|(?:票|车费|路费|交通费?).{0,2}(?:往返|来回|来去)|往返交通|来回交通",
                Spending.INTERCITY);
        CATEGORIES.put(
                "城市内|市内|市区|城内|城里|市里|本地|当地.{0,2}(?:交通|出行)|打车|打的|出租车|地铁|公交|出行|每天.{0,2}(?:交通|路费)|" + MarkedText.MARK
                        + ".{0,3}(?:交通|坐车|路费)",
                Spending.IN_CITY);
        CATEGORIES.put("用餐|餐|吃|饮食|美食|伙食|饭|菜", Spending.MEALS);
        CATEGORIES.put("住宿|酒店|(?<![打记站])住|房|宾馆|民宿", Spending.LODGING);
        CATEGORIES.put("门票|游览|景点|景区|游玩|票价", Spending.TICKETS);
    }

    /** Less than this is not spent on a whole trip. */
    private static final int LEAST_TOTAL = 100;
    /** Less than this counts something else, unless its currency is said. */
    private static final int LEAST_BARE = 5;
    /** More than this is not spent on a room where one only says how much. */
    private static final int MOST_ROOM = 800;

    private final Currency currency;
    private final int people;
    private final int days;

    MoneyRule(Currency currency, int people, int days) {
        this.currency = currency;
        this.people = people;
        this.days = days;
    }

    int people() {
        return people;
    }

    @Override
    public List<Requirement> read(Clause clause) {
        if (FREE.matcher(clause.text()).find()) {
            return List.of(clause.asked(new PriceAtMost(Priced.TICKET, Money.zero(currency))));
        }
        if (!ABOUT.matcher(clause.text()).find()
                && !isBounded(clause)
                && !continues(clause)
                && category(clause) == Spending.TOTAL
                && !clause.has(EACH_NIGHT)) {
            return List.of();
        }
        if (isPartOfAll(clause)) {
            return List.of();
        }
        return findAmount(clause.text())
                .map(amount -> List.of(clause.asked(demand(clause, amount))))
                .orElse(List.of());
    }

    /** More than one sort of spending and not all: there is no category for it, and the total is another sum. */
    private static boolean isPartOfAll(Clause clause) {
        // "for transport" may or may not be meant to hold the rides from city to city
        return category(clause) == Spending.TOTAL && clause.has("交通|路费|" + SOME) && !isOfAll(clause);
    }

    /** {@code 三个人一万以内}: as much as this is money, if nothing else is counted. */
    private static boolean isBounded(Clause clause) {
        return Stream.of(BOUNDED, AT_MOST)
                .map(pattern -> pattern.matcher(clause.text()))
                .anyMatch(found -> found.find() && ChineseNumerals.whole(found.group("number")) >= LEAST_TOTAL);
    }

    /** {@code 预算比较紧，只有3000}: money is spoken of, and then how much. */
    private static boolean continues(Clause clause) {
        return Pattern.compile("预算|钱|经费").matcher(clause.before()).find()
                && clause.mentions().isEmpty()
                && clause.text()
                        .matches(
                                "\\s*(?:就|只有|只能|最多|大概|控制在|不超过|在|也就|差不多){1,20}[\\d一二两三四五六七八九十百千万.,]+(?:左右|以内|以下|上下)?\\s*");
    }

    private Optional<Money> findAmount(String text) {
        for (Pattern pattern : List.of(AMOUNT, SIGNED, BARE, BOUNDED)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find() && (pattern != BARE || ChineseNumerals.whole(matcher.group("number")) >= LEAST_BARE)) {
                return Optional.of(Money.rounded(
                        ChineseNumerals.parse(matcher.group("number")),
                        currency(matcher.group("sign"), matcher.group("unit"))));
            }
        }
        return Optional.empty();
    }

    private Currency currency(@Nullable String sign, @Nullable String unit) {
        return CURRENCIES.entrySet().stream()
                .filter(entry -> (sign != null && sign.matches(entry.getKey()))
                        || (unit != null && unit.matches(entry.getKey())))
                .findFirst()
                .map(entry -> Currency.getInstance(entry.getValue()))
                .orElse(currency);
    }

    private Demand demand(Clause clause, Money money) {
        if (isForRoom(clause, money) || isForNights(clause)) {
            return new SpendAtMost(Spending.LODGING, money);
        }
        boolean each = clause.has(EACH_PERSON);
        Spending on = category(clause);
        if (clause.has(EACH_NIGHT) && (on == Spending.LODGING || on == Spending.TOTAL)) {
            return new PriceAtMost(Priced.NIGHT, money);
        }
        if (clause.has(EACH_MEAL) && (on == Spending.MEALS || on == Spending.TOTAL)) {
            return new PriceAtMost(Priced.MEAL, money);
        }
        if (clause.has(EACH_DAY)) {
            return new SpendAtMost(on, money.times((each ? people : 1) * days));
        }
        if (on == Spending.MEALS && each) {
            return new PriceAtMost(Priced.MEAL, money);
        }
        if (on == Spending.TICKETS
                && (each || clause.has("每张|单张|每个|单个|一张|单价|每处|任何|贵过|票价|的景点") || clause.isNegative())) {
            return new PriceAtMost(Priced.TICKET, money);
        }
        return new SpendAtMost(on, each ? money.times(people) : money);
    }

    /** {@code 连吃带住带路费}: whoever names the most of it means all. */
    private static boolean isOfAll(Clause clause) {
        return Stream.of("吃|餐|饭|食", "住|酒店|房|宿", "玩|门票|景点", "行(?![程李])|交通|路费|车费|车票|机票|高铁")
                        .filter(clause::has)
                        .count()
                > 2;
    }

    private static Spending category(Clause clause) {
        if (clause.has(SOME) || isOfAll(clause)) {
            return Spending.TOTAL;
        }
        if (clause.has("总(?!共|计)|全程|全部|整个|整趟|旅行上|吃住|所有")) {
            return CATEGORIES.entrySet().stream()
                    .filter(entry -> clause.has("(?:" + entry.getKey() + ").{0,3}(?:总|一共|全部|全程|所有)|(?:总|所有|全部)(?:的)?(?:"
                            + entry.getKey() + ")(?:费|预算|开销|花费|支出|价|钱|$|[^,，]{0,3}(?:控制|不超|别超|以内))"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(Spending.TOTAL);
        }
        return CATEGORIES.entrySet().stream()
                .filter(entry -> clause.has(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Spending.TOTAL);
    }

    /** {@code 住一间大床房，五百块以内}: a small sum behind words on a room is for the room. */
    private static boolean isForRoom(Clause clause, Money money) {
        return clause.text()
                        .matches(
                                "\\s*(?:最多|不超过|控制在|别超)?[\\d一二两三四五六七八九十百千]+(?:元|块|块钱)?(?:左右|以内|以下|之内)?(?:吧|就行|就好|的)?\\s*")
                && Pattern.compile("住|房|酒店|床").matcher(clause.before()).find()
                && !Pattern.compile("预算|总").matcher(clause.before()).find()
                && money.amount().intValue() <= MOST_ROOM;
    }

    /** {@code 酒店便宜点，两晚总共一千二}: what so many nights cost where one speaks of where to sleep. */
    private static boolean isForNights(Clause clause) {
        return category(clause) == Spending.TOTAL
                && clause.has("^\\s*(?:这)?(?:\\d|[一二两三四五六七八九十])(?:个)?(?:晚上?|夜)(?:总共|一共|合计|加起来|总计)")
                && Pattern.compile("住|房|酒店|床|宾馆|民宿").matcher(clause.before()).find();
    }

    /** Whether words speak of each person's share. */
    static boolean isEach(String words) {
        return Pattern.compile(EACH_PERSON).matcher(words).find();
    }

    static boolean isDaily(String words) {
        return Pattern.compile(EACH_DAY).matcher(words).find();
    }

    /** Whether an amount in words says of what currency it is. */
    static boolean namesCurrency(String words) {
        return AMOUNT.matcher(words).find() || SIGNED.matcher(words).find();
    }
}
