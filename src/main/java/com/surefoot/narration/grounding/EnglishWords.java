package com.surefoot.narration.grounding;

import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;

final class EnglishWords extends ValueWords {

    @Override
    String ride(TransportMode mode) {
        return switch (mode) {
            case TRAIN -> "train";
            case FLIGHT -> "flight";
            case COACH -> "coach";
            case FERRY -> "ferry";
            case CAR -> "car";
            case TAXI -> "taxi";
        };
    }

    @Override
    String way(InCityMode mode) {
        return switch (mode) {
            case WALK -> "on foot";
            case METRO -> "by metro";
            case TRAM -> "by tram";
            case TRAIN -> "by train";
            case FUNICULAR -> "by funicular";
            case FERRY -> "by ferry";
            case BUS -> "by bus";
            case TAXI -> "by taxi";
        };
    }

    @Override
    String meal(MealKind kind) {
        return switch (kind) {
            case BREAKFAST -> "breakfast";
            case LUNCH -> "lunch";
            case DINNER -> "dinner";
        };
    }

    @Override
    String counted(Counted of, int number) {
        String one =
                switch (of) {
                    case NIGHTS -> " night";
                    case TRIPS -> " trip";
                    case TRAVELLERS -> " traveller";
                    case SIGHTS -> " sight";
                    case ROOMS -> " room";
                    case SOURCES -> " source";
                    case CHANGES -> " change";
                    case OUTCOMES -> " outcome";
                    case POINTS -> " percentage point";
                    case DAYS -> " day";
                    case MONTHS -> " month";
                    case YEARS -> " year";
                };
        return number == 1 ? one : one + "s";
    }

    @Override
    String hours(long number) {
        return number == 1 ? " hour" : " hours";
    }

    @Override
    String minutes(int number) {
        return number == 1 ? " minute" : " minutes";
    }

    @Override
    String gap() {
        return " ";
    }

    @Override
    String metres() {
        return " m";
    }

    @Override
    String kilometres() {
        return " km";
    }
}
