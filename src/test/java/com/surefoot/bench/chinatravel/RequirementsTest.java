package com.surefoot.bench.chinatravel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.check.RawTables;
import com.surefoot.bench.chinatravel.check.Requirements;
import com.surefoot.bench.chinatravel.check.Requirements.Outcome;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.bench.chinatravel.plan.WrittenPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementsTest {

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Requirements requirements;

    @SuppressWarnings("NullAway.Init")
    private WrittenPlan plan;

    @BeforeEach
    void writePlan() throws IOException {
        Path data = TinyTables.writeTo(folder.resolve("data"));
        requirements = new Requirements(RawTables.read(data));
        new TinyTrip(MemoryCatalogue.read(data)).plan().write(folder.resolve("tiny.json"));
        plan = WrittenPlan.read(folder.resolve("tiny.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "result=day_count(plan)==2 and people_count(plan)==5 and start_city(plan)=='上海' and target_city(plan)=='北京'",
                "result=len(allactivities(plan))==8 and allactivities_count(plan)==8 and len(dayactivities(plan,2))==3",
                "result={activity_type(a) for a in allactivities(plan)}=={'train','lunch','attraction','dinner','accommodation','breakfast'}",
                "a=allactivities(plan)[0]\nresult=a['type']=='train' and intercity_transport_origin(a)=='上海' and intercity_transport_destination(a)=='北京' and intercity_transport_type(a)=='train'",
                "a=allactivities(plan)[0]\nresult=activity_transports(a)==[] and activity_tickets(a)==5 and activity_price(a)==693.75 and activity_cost(a)==3468.75 and activity_time(a)==276 and activity_position(a)==''",
                "t=activity_transports(allactivities(plan)[-1])\nresult=innercity_transport_type(t)=='metro' and metro_tickets(t)==5 and innercity_transport_cost(t)==innercity_transport_cost(t,mode='metro') and innercity_transport_cost(t,'walk')==0",
                "t=activity_transports(allactivities(plan)[1])\nresult=innercity_transport_type(t)=='taxi' and taxi_cars(t)==2 and innercity_transport_price(t)*2==innercity_transport_cost(t) and 5<innercity_transport_distance(t)<6.5 and innercity_transport_time(t)==8",
                "t=activity_transports(allactivities(plan)[1])\nresult=innercity_transport_start_time(t)=='11:36' and innercity_transport_end_time(t)=='11:44'",
                "a=allactivities(plan)[4]\nresult=room_type(a)==2 and room_count(a)==3 and accommodation_type(a,target_city(plan))=='免费停车' and accommodation_name(a)=='大饭店'",
                "a=allactivities(plan)[2]\nresult=attraction_type(a,'北京')=='历史古迹' and attraction_name(a)=='故宫博物院' and poi_recommend_time('北京','故宫博物院')==30",
                "a=allactivities(plan)[1]\nresult=restaurant_type(a,'北京')=='北京菜' and restaurant_type(allactivities(plan)[5],'北京')=='empty' and restaurant_name(a)=='面馆'",
                "result=0.9<poi_distance(target_city(plan),'面馆','故宫博物院')<1.2",
                "result=activity_start_time(allactivities(plan)[1])<='12:30' and activity_end_time(allactivities(plan)[1])>='13:20'",
            })
    void theFunctionsSayWhatThePlanSays(String code) {
        assertThat(requirements.check(code, plan))
                .extracting(Requirements.Result::outcome, Requirements.Result::message)
                .containsExactly(Outcome.MET, "");
    }

    @Test
    void anUnknownFunctionIsNotUnderstoodAndABrokenOneIsNotMet() {
        assertThat(requirements.check("result=moon_phase(plan)", plan).outcome())
                .isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(requirements
                        .check("result=poi_distance('北京','','面馆')<1", plan)
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
        assertThat(requirements.check("result=day_count(plan)==3", plan).outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"queries", "queries-rich"})
    void everyRequirementOfTheSharedQueriesIsUnderstood(String name) throws IOException {
        Path shared = Path.of(System.getProperty("surefoot.shared", "../shared"), "benchmarks/chinatravel", name);
        assumeTrue(Files.isDirectory(shared), () -> "no queries of ChinaTravel at " + shared);

        List<Query> queries = Query.readAll(shared);

        assertThat(queries).hasSizeGreaterThan(10);
        assertThat(queries.stream().flatMap(query -> requirements.check(query, plan).stream()))
                .noneMatch(result -> result.outcome() == Outcome.NOT_UNDERSTOOD);
    }
}
