package com.surefoot.narration.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseReaderTest {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final PlaceWords WORDS = PlaceWords.none()
            .with(Meaning.SIGHT, List.of("镜湖公园", "云海塔", "和平门"))
            .with(Meaning.RESTAURANT, List.of("老张面馆", "江边小厨(东街店)"))
            .with(Meaning.HOTEL, List.of("镜湖大酒店"))
            .with(Meaning.KIND, List.of("公园", "博物馆/纪念馆"))
            .with(Meaning.CUISINE, List.of("川菜", "火锅"))
            .with(Meaning.FEATURE, List.of("免费停车", "泳池"));
    private static final ChineseReader READER = new ChineseReader(List.of("北京", "上海", "成都", "杭州"), city -> WORDS, CNY);

    @ParameterizedTest
    @CsvSource({
        "我们4人，从北京出发，到上海旅行2天，要求如下：, 北京, 上海, 2, 4",
        "当前位置成都。我一个人想去杭州玩3天。, 成都, 杭州, 3, 1",
        "当前位置上海。我和朋友共2人准备去北京旅游4天。, 上海, 北京, 4, 2",
        "我们三人，从杭州出发，到成都旅行五天，要求如下：, 杭州, 成都, 5, 3",
    })
    void whoGoesWhereAndForHowLongIsRead(String text, String origin, String destination, int days, int people) {
        ChineseDraft draft = READER.read(text);
        assertThat(draft.origin()).contains(origin);
        assertThat(draft.destination()).contains(destination);
        assertThat(draft.days()).contains(days);
        assertThat(draft.people()).contains(people);
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("希望游览云海塔", new SightDemand.Sights(Choice.any(Set.of("云海塔")))),
                Arguments.of("不希望游览云海塔", new SightDemand.Sights(Choice.none(Set.of("云海塔")))),
                Arguments.of("希望游览和平门", new SightDemand.Sights(Choice.any(Set.of("和平门")))),
                Arguments.of("希望尝试以下类型的餐厅川菜", new MealDemand.Cuisines(Choice.any(Set.of("川菜")))),
                Arguments.of("不希望尝试以下类型的餐厅火锅", new MealDemand.Cuisines(Choice.none(Set.of("火锅")))),
                Arguments.of("希望尝试以下餐厅：江边小厨(东街店)", new MealDemand.Restaurants(Choice.any(Set.of("江边小厨(东街店)")))),
                Arguments.of("希望住宿地在云海塔周围3.5千米内", new LodgingDemand.Near("云海塔", new Distance(3_500))),
                Arguments.of("希望入住单床房", new LodgingDemand.Beds(1)),
                Arguments.of("希望入住双床房", new LodgingDemand.Beds(2)),
                Arguments.of("在旅行上的总预算为3300.0", new SpendAtMost(Spending.TOTAL, yuan("3300"))),
                Arguments.of("在住宿上的预算为800.0", new SpendAtMost(Spending.LODGING, yuan("800"))),
                Arguments.of("在城市内出行的预算为50", new SpendAtMost(Spending.IN_CITY, yuan("50"))),
                Arguments.of("跨城市交通的预算为1900.0", new SpendAtMost(Spending.INTERCITY, yuan("1900"))),
                Arguments.of("总开销控制在2900元以内", new SpendAtMost(Spending.TOTAL, yuan("2900"))));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceIsRead(String sentence, Demand demand) {
        assertThat(demands("我们2人，从北京出发，到上海旅行2天，要求如下：\n" + sentence)).contains(demand);
    }

    @Test
    void ridesThereAndBackMayDiffer() {
        assertThat(demands("我们2人，从北京出发，到上海旅行2天，要求如下：\n希望乘坐airplane前往目的地，乘坐train返回"))
                .contains(
                        new RideDemand.Modes(Direction.OUTBOUND, Choice.only(Set.of(TransportMode.FLIGHT))),
                        new RideDemand.Modes(Direction.INBOUND, Choice.only(Set.of(TransportMode.TRAIN))));
    }

    @Test
    void whatIsAskedForInPassingIsRead() {
        List<Demand> demands =
                demands("当前位置上海。我一个人想去北京放松玩3天，市区内因为方便主要靠坐地铁通行，" + "肯定要去吃点地道的当地特色火锅，预订的酒店必须要有免费停车的设施服务，晚上酒店开一间单床房就好。");
        assertThat(demands).contains(new LodgingDemand.Rooms(1), new LodgingDemand.Beds(1));
        assertThat(demands).anySatisfy(demand -> assertThat(demand)
                .isInstanceOfSatisfying(
                        InCityDemand.Modes.class,
                        modes -> assertThat(modes.modes().of()).containsExactly(InCityMode.METRO)));
        assertThat(demands)
                .anyMatch(demand -> demand instanceof MealDemand.Cuisines)
                .anyMatch(demand -> demand instanceof LodgingDemand.Features);
    }

    @Test
    void oneOfSeveralIsAChoice() {
        assertThat(demands("我们2人，从北京出发，到上海旅行2天，要求满足以下任意一个：\n1. 希望游览云海塔\n2. 在用餐上的预算为600.0"))
                .singleElement()
                .isInstanceOfSatisfying(
                        AnyOf.class, choice -> assertThat(choice.alternatives()).hasSize(2));
    }

    @Test
    void aTextThatSaysNothingGivesAnEmptyDraft() {
        ChineseDraft draft = READER.read("");
        assertThat(draft.origin()).isEmpty();
        assertThat(draft.requirements()).isEmpty();
    }

    private static List<Demand> demands(String text) {
        return READER.read(text).requirements().stream()
                .map(Requirement::demand)
                .toList();
    }

    private static Money yuan(String amount) {
        return Money.rounded(new BigDecimal(amount), CNY);
    }
}
