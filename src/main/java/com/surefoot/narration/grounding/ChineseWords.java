package com.surefoot.narration.grounding;

import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;

final class ChineseWords extends ValueWords {

    @Override
    String ride(TransportMode mode) {
        return switch (mode) {
            case TRAIN -> "火车";
            case FLIGHT -> "航班";
            case COACH -> "长途汽车";
            case FERRY -> "渡轮";
            case CAR -> "汽车";
            case TAXI -> "出租车";
        };
    }

    @Override
    String way(InCityMode mode) {
        return switch (mode) {
            case WALK -> "步行";
            case METRO -> "乘地铁";
            case TRAM -> "乘有轨电车";
            case TRAIN -> "乘火车";
            case FUNICULAR -> "乘缆车";
            case FERRY -> "乘渡轮";
            case BUS -> "乘公交车";
            case TAXI -> "乘出租车";
        };
    }

    @Override
    String meal(MealKind kind) {
        return switch (kind) {
            case BREAKFAST -> "早餐";
            case LUNCH -> "午餐";
            case DINNER -> "晚餐";
        };
    }

    @Override
    String counted(Counted of, int number) {
        return switch (of) {
            case NIGHTS -> "晚";
            case TRIPS -> "个方案";
            case TRAVELLERS -> "位旅客";
            case SIGHTS -> "个景点";
            case ROOMS -> "间房";
            case SOURCES -> "个来源";
            case CHANGES -> "次换乘";
            case OUTCOMES -> "个结果";
            case POINTS -> "个百分点";
            case DAYS -> "天";
            case MONTHS -> "个月";
            case YEARS -> "年";
        };
    }

    @Override
    String hours(long number) {
        return "小时";
    }

    @Override
    String minutes(int number) {
        return "分钟";
    }

    @Override
    String gap() {
        return "";
    }

    @Override
    String metres() {
        return "米";
    }

    @Override
    String kilometres() {
        return "公里";
    }
}
