package com.surefoot.bench.chinatravel.solve;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/** What an expression stands for as long as there is no plan. */
sealed interface Symbol {

    /** An activity of the plan. */
    enum Ref {
        EACH,
        FIRST,
        LAST
    }

    /** A value that does not depend on the plan. */
    record Fixed(Object value) implements Symbol {

        public Fixed {
            requireNonNull(value, "value");
        }
    }

    /** The plan. */
    record Plan() implements Symbol {}

    /** The plan's days, or the activities of one of them. */
    record Activities() implements Symbol {}

    /** An activity. */
    record Activity(Ref ref) implements Symbol {}

    /**
     * Something of an activity.
     *
     * @param of another place's name, for distances; else empty
     */
    record Field(Ref ref, Quality quality, String of) implements Symbol {}

    /** Whether an activity's quality compares so with a value. */
    record Atom(Field field, String sign, Object value) {

        Atom not() {
            return new Atom(field, Comparisons.opposite(sign), value);
        }
    }

    /** Activities of which all atoms hold. */
    record Guard(List<Atom> atoms) {

        static final Guard NONE = new Guard(List.of());

        public Guard {
            atoms = List.copyOf(atoms);
        }

        Guard and(Guard other) {
            return new Guard(Stream.concat(atoms.stream(), other.atoms.stream())
                    .distinct()
                    .toList());
        }
    }

    /** Whether one of the guards holds of an activity. */
    record Test(List<Guard> guards) implements Symbol {

        static final Test ALWAYS = new Test(List.of(Guard.NONE));
        static final Test NEVER = new Test(List.of());

        public Test {
            guards = List.copyOf(guards);
        }

        Test and(Test other) {
            return new Test(guards.stream()
                    .flatMap(guard -> other.guards.stream().map(guard::and))
                    .toList());
        }

        Test or(Test other) {
            return new Test(
                    Stream.concat(guards.stream(), other.guards.stream()).toList());
        }

        Test not() {
            Test negated = ALWAYS;
            for (Guard guard : guards) {
                negated = negated.and(new Test(guard.atoms().stream()
                        .map(atom -> new Guard(List.of(atom.not())))
                        .toList()));
            }
            return negated;
        }
    }

    /** Something of all activities that pass a test. */
    record Bag(Test test, Symbol element) implements Symbol {}

    /** Several bags put together. */
    record Bags(List<Bag> bags) implements Symbol {

        public Bags {
            bags = List.copyOf(bags);
        }

        Bags plus(Bag bag) {
            return new Bags(Stream.concat(bags.stream(), Stream.of(bag)).toList());
        }
    }

    /** The sum of all elements, times a factor. */
    record Total(Bags bags, double factor) implements Symbol {}

    /** A truth about the plan, and what it takes for its opposite. */
    record Judged(Wanted wanted, Wanted opposite) implements Symbol {

        /** The truth of the contrary. */
        Judged turned() {
            Wanted contrary = opposite;
            return new Judged(contrary, wanted);
        }
    }

    /** Several truths. */
    record Judgements(List<Wanted> all) implements Symbol {

        public Judgements {
            all = List.copyOf(all);
        }
    }
}
