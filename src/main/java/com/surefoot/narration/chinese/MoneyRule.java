package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be spent: {@code 总开销控制在2900元以内}, {@code 在住宿上的预算为4100.0}, {@code 每晚不超过三百块}. */
final class MoneyRule implements Rule {

    private static final Pattern ABOUT = Pattern.compile("预算|开销|花费|花|费用|开支|消费|价|钱|票|成本|元|块|人民币|rmb");
    /** Of a span of amounts the end counts. */
    private static final String UP_TO = "(?:" + ChineseNumerals.PATTERN + "(?:元|块)?[到至~-])?";

    private static final Pattern AMOUNT =
            Pattern.compile(UP_TO + "(" + ChineseNumerals.PATTERN + ")\\s*(?:多|左右|来)?\\s*(?:元|块|人民币|rmb|cny|大洋)");
    private static final Pattern BARE =
            Pattern.compile("(?:预算|开销|花费|花|费用|开支|控制在|超过|高于|多于|低于|少于|最多|至多|上限|封顶|每晚|一晚|每间)[^\\d一二两三四五六七八九十百千万]{0,8}?"
                    + UP_TO + "(" + ChineseNumerals.PATTERN
                    + ")(?![\\d.,十百千万]|\\s*(?:人|天|晚|日|次|步|顿|千米|公里|km|米|分|小时|个|点|[:：]|间|位|名))");
    private static final Pattern FREE = Pattern.compile("免费(?:的)?(?:景点|景区|地方|项目|公园)|不要门票|不收门票|免门票|零门票|不花门票");

    private static final String EACH_NIGHT = "每晚|一晚|每夜|每间";
    private static final String EACH_DAY = "每天|每日|一天";

    private static final Map<String, Spending> CATEGORIES = new LinkedHashMap<>();

    static {
        CATEGORIES.put(
                "跨城|城际|城市间|往返交通|来回交通|往返车票|大交通|机票|车票|火车票|高铁票|动车票|往返.{0,4}(?:票|费)|来回.{0,4}(?:票|费)", Spending.INTERCITY);
        CATEGORIES.put("城市内|市内|市区|城内|打车|打的|出租车|地铁|公交|出行|每天.{0,2}(?:交通|路费)", Spending.IN_CITY);
        CATEGORIES.put("用餐|餐饮|吃|饮食|美食|伙食|餐费|饭", Spending.MEALS);
        CATEGORIES.put("住宿|酒店|住|房费|房价", Spending.LODGING);
        CATEGORIES.put("门票|游览|景点|景区|游玩费", Spending.TICKETS);
    }

    private final Currency currency;
    private final int people;
    private final int days;

    MoneyRule(Currency currency, int people, int days) {
        this.currency = currency;
        this.people = people;
        this.days = days;
    }

    @Override
    public List<Requirement> read(Clause clause) {
        if (FREE.matcher(clause.text()).find()) {
            return clause.isNegative() && !clause.has("不要门票|不收门票|不花门票")
                    ? List.of()
                    : List.of(clause.asked(new PriceAtMost(Priced.TICKET, Money.zero(currency))));
        }
        if (!ABOUT.matcher(clause.text()).find() && category(clause) == Spending.TOTAL && !clause.has(EACH_NIGHT)) {
            return List.of();
        }
        if (category(clause) == Spending.TOTAL && clause.has("交通|路费")) {
            // it may or may not be meant to hold the rides from city to city
            return List.of();
        }
        return findAmount(clause.text())
                .map(amount -> List.of(clause.asked(demand(clause, amount))))
                .orElse(List.of());
    }

    private static Optional<BigDecimal> findAmount(String text) {
        for (Pattern pattern : List.of(AMOUNT, BARE)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(ChineseNumerals.parse(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private Demand demand(Clause clause, BigDecimal amount) {
        Money money = Money.rounded(amount, currency);
        boolean each = clause.has("人均|每人|每位|一个人(?:的)?预算");
        if (clause.has(EACH_NIGHT)) {
            return new PriceAtMost(Priced.NIGHT, money);
        }
        Spending on = category(clause);
        if (clause.has(EACH_DAY)) {
            return new SpendAtMost(on, money.times((each ? people : 1) * days));
        }
        if (on == Spending.MEALS && (each || clause.has("每顿|每餐|一顿|单餐"))) {
            return new PriceAtMost(Priced.MEAL, money);
        }
        if (on == Spending.TICKETS && (clause.has("每张|单张|每个|单个|一张") || clause.isNegative())) {
            return new PriceAtMost(Priced.TICKET, money);
        }
        return new SpendAtMost(on, each ? money.times(people) : money);
    }

    private static Spending category(Clause clause) {
        if (clause.has("总(?!共|计)|全程|全部|整个|整趟|旅行上|吃住")) {
            return CATEGORIES.entrySet().stream()
                    .filter(entry -> clause.has("(?:" + entry.getKey() + ").{0,3}(?:总|一共|全部|全程)"))
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
}
