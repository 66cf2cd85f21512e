package com.surefoot.narration.grounding;

import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;

/** In French, nothing and one are singular. */
final class FrenchWords extends ValueWords {

    @Override
    String ride(TransportMode mode) {
        return switch (mode) {
            case TRAIN -> "train";
            case FLIGHT -> "vol";
            case COACH -> "car";
            case FERRY -> "ferry";
            // it stands behind articles of things that are all masculine
            case CAR -> "trajet en voiture";
            case TAXI -> "taxi";
        };
    }

    @Override
    String way(InCityMode mode) {
        return switch (mode) {
            case WALK -> "à pied";
            case METRO -> "en métro";
            case TRAM -> "en tramway";
            case TRAIN -> "en train";
            case FUNICULAR -> "en funiculaire";
            case FERRY -> "en ferry";
            case BUS -> "en bus";
            case TAXI -> "en taxi";
        };
    }

    @Override
    String meal(MealKind kind) {
        return switch (kind) {
            case BREAKFAST -> "petit-déjeuner";
            case LUNCH -> "déjeuner";
            case DINNER -> "dîner";
        };
    }

    @Override
    String counted(Counted of, int number) {
        String one =
                switch (of) {
                    case NIGHTS -> " nuit";
                    case TRIPS -> " voyage";
                    case TRAVELLERS -> " voyageur";
                    case SIGHTS -> " visite";
                    case ROOMS -> " chambre";
                    case SOURCES -> " source";
                    case CHANGES -> " correspondance";
                    case OUTCOMES -> " résultat";
                    case POINTS -> " point";
                    case DAYS -> " jour";
                    case MONTHS -> " mois";
                    case YEARS -> " an";
                };
        return number < 2 || of == Counted.MONTHS ? one : one + "s";
    }

    @Override
    String hours(long number) {
        return number < 2 ? " heure" : " heures";
    }

    @Override
    String minutes(int number) {
        return number < 2 ? " minute" : " minutes";
    }

    /** As it is said: une heure quinze. */
    @Override
    String minutesBehindHours(int number) {
        return "";
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
