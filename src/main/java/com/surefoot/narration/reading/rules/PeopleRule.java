package com.surefoot.narration.reading.rules;

/** Who travels: counted, named by how they are related, or both. */
final class PeopleRule implements Rule {

    private static final String NO_UNIT =
            "(?! [DAY NIGHT WEEK MONTHS CURRENCY CITIES KIND ROOMS ROOM BEDS HOUR PERCENT YEARS VISITS MINUTE KILOMETRE METRE MONTH DASH TIME DAYTIME EACH BUDGET OR SIGHT])";
    static final Grammar OWN_AGE = Grammar.of("[SELF SPEAKER] AGED? (?<a>NUM) YEARS? AGED? [AND COMMA DOT BUT]");
    static final Grammar GROWN = Grammar.of(
            "[WITH AND SPEAKER WE]{0,3} (?<n>[NUM A])? (?: (?<c>CHILDKIN) (?: [OPEN AGED]{1,2} | (?=COMMA? OF? NUM YEARS) COMMA? OF? ) (?<a>NUM (?: COMMA? AND? NUM){0,5}) YEARS? CLOSE?"
                    + " | (?<b>NUM) YEARS (?:CHILDKIN) )");
    static final Grammar MONTHS_OLD = Grammar.of(
            "[WITH AND SPEAKER WE THE A]{0,3} (?: (?<n>NUM)? [BABY CHILD CHILDKIN] [OPEN COMMA OF WITH A]{0,2} AGED? OF? (?<a>NUM) (?: MONTHS YEARS? | YEARS ) [CHILD CHILDKIN BABY]?"
                    + " | (?<b>NUM) (?: MONTHS [BABY CHILD CHILDKIN] | YEARS [BABY CHILD CHILDKIN]? ) ) CLOSE?");
    static final Grammar OF_RULE = Grammar.of("(?<n>NUM) DONE");
    static final Grammar YEAR_OLD = Grammar.of("(?<a>NUM) (?:MONTHS)? YEARS (?<c>[CHILD CHILDKIN BABY])?");
    static final Grammar CHILDREN = Grammar.of(
            "[WITH AND SPEAKER WE THE]{0,3} (?<n>[NUM A])? (?<c>[CHILD CHILDKIN])",
            "(?: [OPEN COMMA OF WITH]{0,2} [AGED YEARS]{0,2} OF? (?<a>NUM(?: YEARS? (?:COMMA?[AND OR]?) NUM){0,11}) (?! [ADULT DAY NIGHT ROOMS PEOPLE WEEK CURRENCY CHILD OFUS]) OF? YEARS? (?:AGED)? CLOSE? )?");
    static final Grammar NO_CHILDREN = Grammar.of("NO [A OF]? [CHILD BABY] | [CHILD BABY] FREE");
    static final Grammar BABIES = Grammar.of("[WITH AND SPEAKER WE THE]{0,3} (?<n>[NUM A])? BABY");
    static final Grammar ADULTS = Grammar.of("(?<n>[NUM A]) UNKNOWN? (?:ADULT)");
    static final Grammar AND_I = Grammar.of(
            "(?: [SELF GROUP] COMMA? [AND WITH] [SPEAKER WE]? (?<n>NUM) OF? [SPEAKER WE]? PEOPLE | (?<m>NUM) PEOPLE AND SELF )");
    static final Grammar WITH_MY = Grammar.of(
            "(?: WITH SPEAKER (?<n>NUM) PEOPLE | WITH (?<m>NUM) PEOPLE COMMA? (?= [WE WEARE SELF SPEAKER]) )");
    static final Grammar GROUP_OF = Grammar.of("GROUPOF (?<n>NUM) [PEOPLE]?");
    static final Grammar OF_US = Grammar.of("(?:FOR)? (?<n>NUM) OFUS");
    /** "None of us two drives": how many there are, and not how many of them do. */
    static final Grammar NONE_OF_US = Grammar.of("(?<w>NO) OF? THE? (?<n>NUM)", NO_UNIT);

    static final Grammar COUPLES = Grammar.of("(?<n>NUM) (?<g>GROUP)");
    static final Grammar WE_ARE =
            Grammar.of("WEARE AT? (?<n>NUM) (?! [GROUP KIN ADULT CHILD CHILDKIN BABY])", NO_UNIT, "PEOPLE?");
    static final Grammar GIRLS =
            Grammar.of("(?<!(?:WITH|AND|SPEAKER|WE)) (?<n>NUM) (?<c>CHILDKIN) (?! [AGED YEARS OPEN])");
    static final Grammar PEOPLE = Grammar.of("(?<n>[NUM A]) (?: AND | UNKNOWN )? [PEOPLE]{1,2}");
    static final Grammar LISTED = Grammar.of("PEOPLE (?<n>NUM)", NO_UNIT);
    static final Grammar FOR = Grammar.of("(?:[WEARE FOR AT WE] | WEARE AT | FOR WEARE) (?<n>NUM)", NO_UNIT);
    static final Grammar FOR_ONE = Grammar.of("FOR (?<n>A) (?= [COMMA DOT CLOSE] | $)");
    static final Grammar ANSWER = Grammar.of("^[DOT WE SELF WEARE]{0,2}(?<n>NUM)[DOT PEOPLE DONE]{0,6}$");
    static final Grammar GROUP = Grammar.of("[A WE]? (?<g>GROUP)");
    static final Grammar TRADE = Grammar.of("(?<n>NUM) (?<u>[UNKNOWN DONE])");
    static final Grammar GROWN_AGE = Grammar.of("(?<a>NUM) (?: [COMMA AND]{1,2} NUM ){0,5} YEARS");
    static final Grammar KIN = Grammar.of("[FOR WITH AND SPEAKER WE THE]{0,3} (?<n>[NUM A])? (?<k>KIN)");

    @Override
    public void read(Sheet sheet, Context context) {
        new Counting(sheet, context).read();
    }
}
