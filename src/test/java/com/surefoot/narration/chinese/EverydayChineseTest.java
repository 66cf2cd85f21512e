package com.surefoot.narration.chinese;

import static com.surefoot.itinerary.demand.Requirement.must;
import static com.surefoot.narration.chinese.ChineseExamples.CNY;
import static com.surefoot.narration.chinese.ChineseExamples.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements as people say them to one another, not as a form lists them. */
class EverydayChineseTest {

    private static final int CASUAL = 6;
    private static final int AVOIDED = 9;
    private static final int PERMITTED = 3;

    static Stream<Arguments> money() {
        return Stream.of(
                arguments("整趟下来别超过五千块", spend(Spending.TOTAL, 5_000)),
                arguments("总共花费不要超过4,500元", spend(Spending.TOTAL, 4_500)),
                arguments("预算1.2万左右", spend(Spending.TOTAL, 12_000)),
                arguments("大概花4000左右", spend(Spending.TOTAL, 4_000)),
                arguments("人均预算两千", spend(Spending.TOTAL, 4_000)),
                arguments("整个行程预算5000", spend(Spending.TOTAL, 5_000)),
                arguments("其中住宿不超过1500", spend(Spending.LODGING, 1_500)),
                arguments("吃的方面每天人均100元左右", spend(Spending.MEALS, 600)),
                arguments("跨城交通费用两人一共1500元以内", spend(Spending.INTERCITY, 1_500)),
                arguments("酒店预算每晚三百到四百", price(Priced.NIGHT, 400)),
                arguments("每晚不超过350", price(Priced.NIGHT, 350)),
                arguments("住宿一共不超过1200元", spend(Spending.LODGING, 1_200)),
                arguments("吃饭的钱控制在八百以内", spend(Spending.MEALS, 800)),
                arguments("往返车票加起来不超过1500", spend(Spending.INTERCITY, 1_500)),
                arguments("市内打车费控制在200元以内", spend(Spending.IN_CITY, 200)),
                arguments("每天交通费不超过50元", spend(Spending.IN_CITY, 150)),
                arguments("门票预算300块", spend(Spending.TICKETS, 300)),
                arguments("酒店每晚别超过400块", price(Priced.NIGHT, 400)),
                arguments("每顿饭人均不超过80元", price(Priced.MEAL, 80)),
                arguments("单张门票不超过60元", price(Priced.TICKET, 60)),
                arguments("超过100块的景点不去", price(Priced.TICKET, 100)),
                arguments("一共准备花6k5", spend(Spending.TOTAL, 6_500)),
                arguments("1w2以内", spend(Spending.TOTAL, 12_000)),
                arguments("预算两个人加起来3000出头", spend(Spending.TOTAL, 3_000)),
                arguments("整个下来别超三千五", spend(Spending.TOTAL, 3_500)),
                arguments("总餐费控制在1000元以内", spend(Spending.MEALS, 1_000)),
                arguments("车费来回一共别超过一千五", spend(Spending.INTERCITY, 1_500)),
                arguments("景点门票500块打住", spend(Spending.TICKETS, 500)),
                arguments("一个人1500", spend(Spending.TOTAL, 3_000)),
                arguments("地铁打车加起来不过100", spend(Spending.IN_CITY, 100)),
                arguments("住便宜点，两晚总共六百", spend(Spending.LODGING, 600)),
                arguments("房间800左右", spend(Spending.LODGING, 800)),
                arguments("吃住行玩一共1500", spend(Spending.TOTAL, 1_500)),
                arguments("好不容易凑到一块儿，预算三千", spend(Spending.TOTAL, 3_000)),
                arguments("只想逛免费的景点", price(Priced.TICKET, 0)));
    }

    static Stream<Arguments> rides() {
        return Stream.of(
                arguments("来回都坐高铁", ride(Direction.EVERY, TransportMode.TRAIN)),
                arguments("坐高铁或者飞机都可以", ride(Direction.EVERY, TransportMode.TRAIN, TransportMode.FLIGHT)),
                arguments("去的时候飞过去就行", ride(Direction.OUTBOUND, TransportMode.FLIGHT)),
                arguments("回来坐动车", ride(Direction.INBOUND, TransportMode.TRAIN)),
                arguments("飞机肯定不行", new RideDemand.Modes(Direction.EVERY, Choice.none(Set.of(TransportMode.FLIGHT)))),
                arguments("火车坐不了", new RideDemand.Modes(Direction.EVERY, Choice.none(Set.of(TransportMode.TRAIN)))),
                arguments("机票往返", ride(Direction.EVERY, TransportMode.FLIGHT)),
                arguments("不坐飞机", new RideDemand.Modes(Direction.EVERY, Choice.none(Set.of(TransportMode.FLIGHT)))),
                arguments("早上八点以后再出发", new RideDemand.Departs(Direction.OUTBOUND, from(8, 0))),
                arguments("去程中午12点前到达", new RideDemand.Arrives(Direction.OUTBOUND, until(12, 0))),
                arguments("回程晚上九点前到家", new RideDemand.Arrives(Direction.INBOUND, until(21, 0))),
                arguments("返程下午三点之后再走", new RideDemand.Departs(Direction.INBOUND, from(15, 0))));
    }

    static Stream<Arguments> gettingAround() {
        return Stream.of(
                arguments("在市里主要坐地铁", new InCityDemand.Modes(Choice.any(Set.of(InCityMode.METRO)))),
                arguments("地铁或者公交都行", new InCityDemand.Modes(Choice.any(Set.of(InCityMode.METRO, InCityMode.BUS)))),
                arguments("在城里只坐地铁", new InCityDemand.Modes(Choice.only(Set.of(InCityMode.METRO, InCityMode.WALK)))),
                arguments("全程地铁", new InCityDemand.Modes(Choice.any(Set.of(InCityMode.METRO)))),
                arguments("尽量多坐地铁", new InCityDemand.Modes(Choice.any(Set.of(InCityMode.METRO)))),
                arguments("能打车就打车", new InCityDemand.Modes(Choice.any(Set.of(InCityMode.TAXI)))),
                arguments("打车的话超过3公里再打", new InCityDemand.TaxiBeyond(Distance.ofKilometres(3))),
                arguments("2公里以上都打车", new InCityDemand.TaxiBeyond(Distance.ofKilometres(2))),
                arguments("1公里内走路，超过就打车", new InCityDemand.TaxiBeyond(Distance.ofKilometres(1))),
                arguments("每天走路不超过8公里", new InCityDemand.WalkAtMost(Per.DAY, Distance.ofKilometres(8))),
                arguments("单程步行别超过800米", new InCityDemand.WalkAtMost(Per.WAY, new Distance(800))),
                arguments("超过三公里就打车", new InCityDemand.TaxiBeyond(Distance.ofKilometres(3))),
                arguments("如果两个地方相距超过1500米，就打车", new InCityDemand.TaxiBeyond(new Distance(1_500))));
    }

    static Stream<Arguments> lodging() {
        return Stream.of(
                arguments("想住带泳池的酒店", features(Choice.any(Set.of("泳池")))),
                arguments("酒店要有健身房和洗衣房", features(Choice.all(inOrder("健身室", "洗衣房")))),
                arguments("酒店里得能停车", features(Choice.any(Set.of("停车场")))),
                arguments("住在镜湖公园附近", near("镜湖公园", 2_000)),
                arguments("想住得离云海塔近一点", near("云海塔", 2_000)),
                arguments("酒店离云海塔不超过1.5公里", near("云海塔", 1_500)),
                arguments("酒店离云海塔步行10分钟", near("云海塔", 800)),
                arguments("住的地方离和平门八百米以内", near("和平门", 800)),
                arguments("住的地方离云海塔近，一公里半以内", near("云海塔", 1_500)),
                arguments("住处离和平门最远2.5km", near("和平门", 2_500)),
                arguments("住在云海塔一带", near("云海塔", 2_000)),
                arguments("住云栖", new LodgingDemand.Properties(Choice.any(Set.of("云栖")))),
                arguments("一人一间", new LodgingDemand.Rooms(2)),
                arguments("开俩房间", new LodgingDemand.Rooms(2)),
                arguments("要双床房", new LodgingDemand.Beds(2)),
                arguments("要俩床的屋子", new LodgingDemand.Beds(2)),
                arguments("房间×3", new LodgingDemand.Rooms(3)),
                arguments("想睡大床房", new LodgingDemand.Beds(1)),
                arguments("开两间房", new LodgingDemand.Rooms(2)),
                arguments("要一间双床房和一间大床房", new LodgingDemand.Rooms(2)),
                arguments("酒店有泳池或者健身房就行", features(Choice.any(Set.of("泳池", "健身室")))),
                arguments("就住镜湖大酒店", new LodgingDemand.Properties(Choice.any(Set.of("镜湖大酒店")))),
                arguments("不想住云栖客栈", new LodgingDemand.Properties(Choice.none(Set.of("云栖客栈")))),
                arguments("想住镜湖大酒店或者云栖客栈", new LodgingDemand.Properties(Choice.any(Set.of("镜湖大酒店", "云栖客栈")))));
    }

    static Stream<Arguments> sights() {
        return Stream.of(
                arguments("一定要去云海塔", seeing(Choice.any(Set.of("云海塔")))),
                arguments("云海塔和和平门都要去", seeing(Choice.all(inOrder("云海塔", "和平门")))),
                arguments("云海塔或者和平门去一个就行", seeing(Choice.any(Set.of("云海塔", "和平门")))),
                arguments("云海塔、和平门二选一", seeing(Choice.any(Set.of("云海塔", "和平门")))),
                arguments("除了东郊动物园都可以", seeing(Choice.none(Set.of("东郊动物园")))),
                arguments("别安排东郊动物园", seeing(Choice.none(Set.of("东郊动物园")))),
                arguments("镜湖公园我们去过了", seeing(Choice.none(Set.of("镜湖公园")))),
                arguments("去东郊动物玩玩", seeing(Choice.any(Set.of("东郊动物")))),
                arguments("云海、镜湖", seeing(Choice.all(inOrder("云海", "镜湖")))),
                arguments("想去丝博看看", seeing(Choice.any(Set.of("丝绸博物院")))),
                arguments("不去东郊动物园，家门口就有公园", seeing(Choice.none(Set.of("东郊动物园")))),
                arguments("云海塔至少待到下午四点再走", when("云海塔", ClockSpan.ANY, from(16, 0))),
                arguments("去东郊园看看", seeing(Choice.any(Set.of("东郊动物园")))),
                arguments("云海就不去了", seeing(Choice.none(Set.of("云海")))),
                arguments("别忘了云海塔", seeing(Choice.any(Set.of("云海塔")))),
                arguments("云海塔和和平门，其中一个就行", seeing(Choice.any(Set.of("云海塔", "和平门")))),
                arguments("我们不购物，也不逛商场", kinds(Choice.none(Set.of("商业街区")))),
                arguments("想看看博物馆", kinds(Choice.any(Set.of("博物馆/纪念馆")))),
                arguments("博物馆至少去两个", kinds(Choice.atLeast(2, Set.of("博物馆/纪念馆")))),
                arguments("我们对公园没什么兴趣", kinds(Choice.none(Set.of("公园")))),
                arguments("不要逛商场", kinds(Choice.none(Set.of("商业街区")))),
                arguments("这次只逛公园", kinds(Choice.only(Set.of("公园")))),
                arguments("不希望游览公园 和 其它", kinds(Choice.none(Set.of("公园", "其它")))),
                arguments("景点类型要古迹、其它", kinds(Choice.all(inOrder("历史古迹", "其它")))),
                arguments("早上8点前到云海", when("云海", until(8, 0), ClockSpan.ANY)),
                arguments("云海塔晚上8点以后再走", when("云海塔", ClockSpan.ANY, from(20, 0))),
                arguments("和平门下午4点前别走", when("和平门", ClockSpan.ANY, from(16, 0))),
                arguments("下午4点前别离开和平门", when("和平门", ClockSpan.ANY, from(16, 0))),
                arguments("十一点前从和平门出来", when("和平门", ClockSpan.ANY, until(11, 0))),
                arguments("上午十点前到云海塔", when("云海塔", until(10, 0), ClockSpan.ANY)),
                arguments("不要晚于九点到云海塔", when("云海塔", until(9, 0), ClockSpan.ANY)),
                arguments("晚上七点以后去和平门", when("和平门", from(19, 0), ClockSpan.ANY)),
                arguments("不早于下午一点离开和平门", when("和平门", ClockSpan.ANY, from(13, 0))),
                arguments("在和平门待一个半小时", lasts("和平门", Duration.ofMinutes(90), Duration.ofHours(24))),
                arguments("和平门不要超过一小时", lasts("和平门", Duration.ZERO, Duration.ofHours(1))),
                arguments("下午两点到四点逛镜湖公园", when("镜湖公园", until(14, 0), from(16, 0))),
                arguments("在丝绸博物院至少待两个小时", lasts("丝绸博物院", Duration.ofHours(2), Duration.ofHours(24))),
                arguments("云海塔最多玩90分钟", lasts("云海塔", Duration.ZERO, Duration.ofMinutes(90))));
    }

    static Stream<Arguments> meals() {
        return Stream.of(
                arguments("想吃火锅", cuisines(Choice.any(Set.of("火锅")))),
                arguments("川菜和日料都想尝尝", cuisines(Choice.all(inOrder("川菜", "日本料理")))),
                arguments("川菜或火锅吃一顿就好", cuisines(Choice.any(Set.of("川菜", "火锅")))),
                arguments("我们不吃火锅", cuisines(Choice.none(Set.of("火锅")))),
                arguments("去老张面馆吃一顿", tables(Choice.any(Set.of("老张面馆")))),
                arguments("老张面馆和外婆灶台至少去一家", tables(Choice.any(Set.of("老张面馆", "外婆灶台")))),
                arguments("别去外婆灶台", tables(Choice.none(Set.of("外婆灶台")))),
                arguments("江边小厨东街店要去", tables(Choice.any(Set.of("江边小厨(东街店)")))),
                arguments("想吃江边小厨", tables(Choice.any(Set.of("江边小厨")))),
                arguments("去江边小厨(东街店)吃外婆灶", tables(Choice.any(Set.of("江边小厨(东街店)")))),
                arguments("想吃面就去老张面馆吃一顿", tables(Choice.any(Set.of("老张面馆")))),
                arguments("忌火锅", cuisines(Choice.none(Set.of("火锅")))),
                arguments("尝尝外婆灶", tables(Choice.any(Set.of("外婆灶")))),
                arguments("酒店得含早餐", new MealDemand.BreakfastAtHotel()),
                arguments("早饭在酒店吃", new MealDemand.BreakfastAtHotel()));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                arguments("每天最多三个景点", new SightDemand.ADay(0, 3)),
                arguments("每天不要超过4个景点", new SightDemand.ADay(0, 4)),
                arguments("一天两个景点就够了", new SightDemand.ADay(0, 2)),
                arguments("每天至少逛两个地方", new SightDemand.ADay(2, 10)),
                arguments("早上九点以后再出门", new PaceDemand.DayHours(from(9, 0))),
                arguments("晚上十点前回酒店", new PaceDemand.DayHours(until(22, 0))));
    }

    @ParameterizedTest
    @MethodSource({"money", "rides", "gettingAround", "lodging", "sights", "meals", "days"})
    void whatIsSaidPlainlyIsAMust(String sentence, Demand demand) {
        assertThat(requirements(sentence)).containsExactly(must(demand, ""));
    }

    static Stream<Arguments> wishes() {
        return Stream.of(
                arguments("全部费用最好控制在三千五以内", CASUAL, spend(Spending.TOTAL, 3_500)),
                arguments("最好有泳池", CASUAL, features(Choice.any(Set.of("泳池")))),
                arguments("有时间的话去看看古迹", CASUAL, kinds(Choice.any(Set.of("历史古迹")))),
                arguments("再逛逛一些自然风光", CASUAL, kinds(Choice.any(Set.of("自然风光")))),
                arguments("如果可以，尽量坐高铁去", CASUAL, ride(Direction.EVERY, TransportMode.TRAIN)),
                arguments("尽量晚上九点前回酒店", CASUAL, new PaceDemand.DayHours(until(21, 0))),
                arguments("最好住在云海塔附近", CASUAL, near("云海塔", 2_000)),
                arguments("不想打车", AVOIDED, new InCityDemand.Modes(Choice.none(Set.of(InCityMode.TAXI)))),
                arguments("打车也行", PERMITTED, new InCityDemand.Modes(Choice.any(Set.of(InCityMode.TAXI)))),
                arguments("带着老人要少走路", AVOIDED, new InCityDemand.Modes(Choice.none(Set.of(InCityMode.WALK)))));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void whatIsSaidLightlyIsAWish(String sentence, int weight, Demand demand) {
        assertThat(requirements(sentence)).containsExactly(Requirement.wish(weight, demand, ""));
    }

    static Stream<Arguments> severalAtOnce() {
        return Stream.of(
                arguments(
                        "不吃火锅想吃川菜",
                        List.of(
                                must(cuisines(Choice.none(Set.of("火锅"))), ""),
                                must(cuisines(Choice.any(Set.of("川菜"))), ""))),
                arguments(
                        "想去云海塔不去和平门",
                        List.of(
                                must(seeing(Choice.any(Set.of("云海塔"))), ""),
                                must(seeing(Choice.none(Set.of("和平门"))), ""))),
                arguments(
                        "不吃火锅，川菜，云海塔、镜湖公园",
                        List.of(
                                must(cuisines(Choice.none(Set.of("火锅"))), ""),
                                must(cuisines(Choice.none(Set.of("川菜"))), ""),
                                must(seeing(Choice.all(inOrder("云海塔", "镜湖公园"))), ""))),
                arguments(
                        "不想去的：云海塔（去过了）、和平门（太商业）",
                        List.of(
                                must(seeing(Choice.none(Set.of("云海塔"))), ""),
                                must(seeing(Choice.none(Set.of("和平门"))), ""))),
                arguments(
                        "不去云海塔，人太多，和平门",
                        List.of(
                                must(seeing(Choice.none(Set.of("云海塔"))), ""),
                                must(seeing(Choice.any(Set.of("和平门"))), ""))),
                arguments(
                        "云海塔要去，九点前到",
                        List.of(
                                must(seeing(Choice.any(Set.of("云海塔"))), ""),
                                must(when("云海塔", until(9, 0), ClockSpan.ANY), ""))),
                arguments(
                        "不打车就坐地铁",
                        List.of(
                                Requirement.wish(
                                        AVOIDED, new InCityDemand.Modes(Choice.none(Set.of(InCityMode.TAXI))), ""),
                                must(new InCityDemand.Modes(Choice.any(Set.of(InCityMode.METRO))), ""))),
                arguments("最好有泳池，必须有哈", List.of(must(features(Choice.any(Set.of("泳池"))), ""))),
                arguments(
                        "总花费不超过3000或者吃火锅",
                        List.of(must(
                                new AnyOf(List.of(spend(Spending.TOTAL, 3_000), cuisines(Choice.any(Set.of("火锅"))))),
                                ""))),
                arguments(
                        "住宿不超过1000和只逛免费景点二选一",
                        List.of(must(new AnyOf(List.of(spend(Spending.LODGING, 1_000), price(Priced.TICKET, 0))), ""))),
                arguments(
                        "以下满足一个就行：去云海塔；住宿1000以内",
                        List.of(must(
                                new AnyOf(List.of(seeing(Choice.any(Set.of("云海塔"))), spend(Spending.LODGING, 1_000))),
                                ""))),
                arguments(
                        "吃火锅，或者住镜湖大酒店",
                        List.of(must(
                                new AnyOf(List.of(
                                        cuisines(Choice.any(Set.of("火锅"))),
                                        new LodgingDemand.Properties(Choice.any(Set.of("镜湖大酒店"))))),
                                ""))),
                arguments(
                        "去程坐飞机，返程坐火车",
                        List.of(
                                must(ride(Direction.OUTBOUND, TransportMode.FLIGHT), ""),
                                must(ride(Direction.INBOUND, TransportMode.TRAIN), ""))),
                arguments(
                        "返程不要太赶，高铁要下午两点以后的", List.of(must(new RideDemand.Departs(Direction.INBOUND, from(14, 0)), ""))),
                arguments("订两间双床房", List.of(must(new LodgingDemand.Beds(2), ""), must(new LodgingDemand.Rooms(2), ""))),
                arguments(
                        "走走公园逛逛一些自然风光",
                        List.of(
                                must(kinds(Choice.any(Set.of("公园"))), ""),
                                Requirement.wish(CASUAL, kinds(Choice.any(Set.of("自然风光"))), ""))),
                arguments(
                        "最好吃一次火锅，上午十点前到云海塔",
                        List.of(
                                Requirement.wish(CASUAL, cuisines(Choice.any(Set.of("火锅"))), ""),
                                must(when("云海塔", until(10, 0), ClockSpan.ANY), ""))),
                arguments(
                        "住镜湖大酒店，云海塔附近吃火锅",
                        List.of(
                                must(new LodgingDemand.Properties(Choice.any(Set.of("镜湖大酒店"))), ""),
                                must(cuisines(Choice.any(Set.of("火锅"))), ""))),
                arguments(
                        "每天步行不超过5公里，打车费控制在100元以内",
                        List.of(
                                must(new InCityDemand.WalkAtMost(Per.DAY, Distance.ofKilometres(5)), ""),
                                must(spend(Spending.IN_CITY, 100), ""))),
                arguments(
                        "要么住镜湖大酒店，要么住云栖客栈",
                        List.of(must(
                                new AnyOf(List.of(
                                        new LodgingDemand.Properties(Choice.any(Set.of("镜湖大酒店"))),
                                        new LodgingDemand.Properties(Choice.any(Set.of("云栖客栈"))))),
                                ""))));
    }

    @ParameterizedTest
    @MethodSource("severalAtOnce")
    void whatIsSaidInOneBreathIsToldApart(String sentence, List<Requirement> asked) {
        assertThat(requirements(sentence)).containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"要有专人跟拍视频", "一天最多打车两次", "交通费一共500块", "吃住一共1500", "不想住在和平门附近", "晚上别太晚回去"})
    void whatCannotBeReadIsSaid(String sentence) {
        // when
        ChineseDraft draft = READER.read("我们两个人从北京去杭州玩三天。" + sentence + "。");

        // then
        assertThat(draft.requirements()).isEmpty();
        assertThat(draft.notUnderstood()).containsExactly(sentence);
    }

    @Test
    void wordsThatNothingIsMadeOfAreSaidThoughTheRestIsRead() {
        // when
        ChineseDraft draft = READER.read("我们两个人从北京去杭州玩三天。去云海塔拍婚纱照。");

        // then
        assertThat(draft.requirements()).containsExactly(must(seeing(Choice.any(Set.of("云海塔"))), ""));
        assertThat(draft.notUnderstood()).containsExactly("婚纱照");
    }

    @ParameterizedTest
    @ValueSource(strings = {"听云海讲相声", "我是打工人", "晚上海鲜大排档", "去云海寺上香"})
    void everydayWordsAreNoPartsOfNames(String sentence) {
        assertThat(requirements(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"去不去云海塔都行", "云海塔看情况吧", "酒店有没有泳池无所谓", "和平门可去可不去"})
    void whatDoesNotMatterAsksForNothing(String sentence) {
        assertThat(requirements(sentence)).isEmpty();
    }

    private static List<Requirement> requirements(String sentence) {
        // given
        String text = "我们两个人从北京去杭州玩三天。" + sentence + "。";

        // when
        return READER.read(text).requirements();
    }

    private static Demand spend(Spending on, int yuan) {
        return new SpendAtMost(on, Money.rounded(BigDecimal.valueOf(yuan), CNY));
    }

    private static Demand price(Priced of, int yuan) {
        return new PriceAtMost(of, Money.rounded(BigDecimal.valueOf(yuan), CNY));
    }

    private static Demand ride(Direction direction, TransportMode... modes) {
        return new RideDemand.Modes(direction, Choice.only(Set.of(modes)));
    }

    private static Demand features(Choice<String> choice) {
        return new LodgingDemand.Features(choice);
    }

    private static Demand near(String place, int metres) {
        return new LodgingDemand.Near(place, new Distance(metres));
    }

    private static Demand seeing(Choice<String> choice) {
        return new SightDemand.Sights(choice);
    }

    private static Demand kinds(Choice<String> choice) {
        return new SightDemand.Kinds(choice);
    }

    private static Demand cuisines(Choice<String> choice) {
        return new MealDemand.Cuisines(choice);
    }

    private static Demand tables(Choice<String> choice) {
        return new MealDemand.Restaurants(choice);
    }

    private static Demand when(String name, ClockSpan starts, ClockSpan ends) {
        return new SightDemand.When(name, Optional.empty(), starts, ends);
    }

    private static Demand lasts(String name, Duration least, Duration most) {
        return new SightDemand.Lasts(Optional.of(name), least, most);
    }

    private static ClockSpan from(int hour, int minute) {
        return ClockSpan.from(LocalTime.of(hour, minute));
    }

    private static ClockSpan until(int hour, int minute) {
        return ClockSpan.until(LocalTime.of(hour, minute));
    }

    private static Set<String> inOrder(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }
}
