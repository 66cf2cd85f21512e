package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.snippet.Expression;
import com.surefoot.bench.chinatravel.snippet.NotUnderstoodException;
import com.surefoot.bench.chinatravel.snippet.Snippet;
import com.surefoot.bench.chinatravel.snippet.Statement;
import com.surefoot.bench.chinatravel.solve.Symbol.Bag;
import com.surefoot.bench.chinatravel.solve.Symbol.Bags;
import com.surefoot.bench.chinatravel.solve.Symbol.Field;
import com.surefoot.bench.chinatravel.solve.Symbol.Fixed;
import com.surefoot.bench.chinatravel.solve.Symbol.Judged;
import com.surefoot.bench.chinatravel.solve.Symbol.Judgements;
import com.surefoot.bench.chinatravel.solve.Symbol.Test;
import com.surefoot.bench.chinatravel.solve.Wanted.All;
import com.surefoot.bench.chinatravel.solve.Wanted.Any;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a snippet without a plan, to find what of a plan would make it true. */
final class SnippetDemands {

    private static final String RESULT = "result";

    private final Facts facts;
    private final Judging judging;
    private final Map<String, Symbol> names = new LinkedHashMap<>();

    /** Names assigned inside a loop, as they are behind it. */
    private final Map<String, Symbol> left = new LinkedHashMap<>();

    private SnippetDemands(Facts facts) {
        this.facts = facts;
        this.judging = new Judging(facts);
        names.put("plan", new Symbol.Plan());
    }

    /** What a snippet asks for. */
    static Wanted read(String code, Facts facts) {
        try {
            SnippetDemands demands = new SnippetDemands(facts);
            Snippet.parse(code).statements().forEach(demands::runSafely);
            Symbol result = demands.names.getOrDefault(RESULT, new Fixed(false));
            return demands.judging.truth(result).wanted();
        } catch (Unsayable | NotUnderstoodException | IllegalArgumentException e) {
            return new Wanted.Unsaid();
        }
    }

    /** What cannot be said leaves its result unsaid, and the rest of the snippet goes on. */
    private void runSafely(Statement statement) {
        try {
            run(statement, Test.ALWAYS, false);
        } catch (Unsayable | IllegalArgumentException e) {
            Judged unsaid = new Judged(new Wanted.Unsaid(), new Wanted.Unsaid());
            assigned(statement).forEach(name -> names.put(name, unsaid));
        }
    }

    private static List<String> assigned(Statement statement) {
        if (statement instanceof Statement.Assignment assignment) {
            return assignment.names();
        }
        if (statement instanceof Statement.Augmented augmented) {
            return List.of(augmented.name());
        }
        if (statement instanceof Statement.For loop) {
            return loop.body().stream()
                    .flatMap(inner -> assigned(inner).stream())
                    .toList();
        }
        List<Statement> inner = new ArrayList<>();
        if (statement instanceof Statement.If condition) {
            inner.addAll(condition.yes());
            inner.addAll(condition.no());
        }
        return statement instanceof Statement.Evaluation call
                        && call.expression() instanceof Expression.MethodCall method
                        && method.target() instanceof Expression.Name name
                ? List.of(name.name())
                : inner.stream().flatMap(each -> assigned(each).stream()).toList();
    }

    private SymbolicValue values(Test path) {
        return new SymbolicValue(facts, judging, names, path);
    }

    /** @param path what is known of the activity a loop is at */
    private void run(Statement statement, Test path, boolean inLoop) {
        if (statement instanceof Statement.Assignment assignment) {
            assign(assignment, path, inLoop);
        } else if (statement instanceof Statement.Augmented augmented) {
            Symbol before = values(path).of(new Expression.Name(augmented.name()));
            Symbol more = values(path).of(augmented.value());
            names.put(augmented.name(), values(path).binary(augmented.sign(), before, more));
        } else if (statement instanceof Statement.For loop) {
            loop(loop, path);
        } else if (statement instanceof Statement.If condition) {
            branch(condition, path, inLoop);
        } else if (statement instanceof Statement.Evaluation evaluation) {
            add(evaluation.expression(), path);
        } else if (!(statement instanceof Statement.Jump)) {
            throw new Unsayable(statement);
        }
    }

    private void assign(Statement.Assignment assignment, Test path, boolean inLoop) {
        Symbol value = values(path).of(assignment.value());
        String name = assignment.names().get(0);
        Symbol before = names.get(name);
        boolean conditional = inLoop || !path.equals(Test.ALWAYS);
        if (conditional && before != null && value instanceof Fixed fixed && fixed.value() instanceof Boolean truth) {
            names.put(name, changed(judging.truth(before), truth, judging.exists(path)));
        } else if (value instanceof Field && inLoop) {
            names.put(name, value);
            left.put(name, new Bags(List.of(new Bag(path, value))));
        } else {
            names.put(name, value);
        }
    }

    /** A truth that is set where something holds. */
    private static Judged changed(Judged before, boolean truth, Judged where) {
        return truth
                ? new Judged(
                        new Any(List.of(before.wanted(), where.wanted())),
                        new All(List.of(before.opposite(), where.opposite())))
                : new Judged(
                        new All(List.of(before.wanted(), where.opposite())),
                        new Any(List.of(before.opposite(), where.wanted())));
    }

    private void loop(Statement.For loop, Test path) {
        Symbol values = values(path).of(loop.values());
        if (values instanceof Judgements judgements) {
            join(loop, judgements);
            return;
        }
        for (Bag bag : values(path).loopOver(values).bags()) {
            names.put(loop.names().get(loop.names().size() - 1), bag.element());
            runAll(loop.body(), bag.test(), true);
        }
        names.putAll(left);
        left.clear();
    }

    /** {@code for r in result_list: result = result or r}. */
    private void join(Statement.For loop, Judgements judgements) {
        Statement only = loop.body().get(0);
        if (loop.body().size() == 1
                && only instanceof Statement.Assignment assignment
                && assignment.value() instanceof Expression.Either either) {
            names.put(assignment.names().get(0), judging.joined(either.and(), judgements.all()));
        } else if (only instanceof Statement.If condition
                && condition.yes().get(0) instanceof Statement.Assignment assignment
                && assignment.value() instanceof Expression.Literal literal) {
            boolean all = literal.value().equals(false) && condition.condition() instanceof Expression.Not;
            names.put(assignment.names().get(0), judging.joined(all, judgements.all()));
        } else {
            throw new Unsayable(loop);
        }
    }

    private void runAll(List<Statement> statements, Test path, boolean inLoop) {
        Test open = path;
        for (Statement statement : statements) {
            run(statement, open, inLoop);
            if (statement instanceof Statement.If condition && leaves(condition.yes())) {
                open = open.and(values(open).test(condition.condition()).not());
            }
        }
    }

    private static boolean leaves(List<Statement> statements) {
        return statements.stream()
                .anyMatch(statement ->
                        statement instanceof Statement.Jump jump && jump.flow() == Statement.Flow.CONTINUE);
    }

    private void branch(Statement.If condition, Test path, boolean inLoop) {
        Symbol symbol = values(path).of(condition.condition());
        if (!inLoop && !(symbol instanceof Test)) {
            decide(condition, judging.truth(symbol));
            return;
        }
        Test test = values(path).test(condition.condition());
        runAll(condition.yes(), path.and(test), inLoop);
        runAll(condition.no(), path.and(test.not()), inLoop);
    }

    /** Outside loops a branch can but set the result. */
    private void decide(Statement.If condition, Judged where) {
        set(condition.yes(), where);
        set(condition.no(), where.turned());
    }

    private void set(List<Statement> statements, Judged where) {
        for (Statement statement : statements) {
            if (!(statement instanceof Statement.Assignment assignment)
                    || !(values(Test.ALWAYS).of(assignment.value()) instanceof Fixed fixed)
                    || !(fixed.value() instanceof Boolean truth)) {
                throw new Unsayable(statement);
            }
            String name = assignment.names().get(0);
            Judged before = judging.truth(names.getOrDefault(name, new Fixed(false)));
            names.put(name, changed(before, truth, where));
        }
    }

    /** {@code names.add(value)} and its like. */
    private void add(Expression expression, Test path) {
        if (!(expression instanceof Expression.MethodCall call)
                || !(call.target() instanceof Expression.Name target)
                || !call.method().matches("add|append")) {
            throw new Unsayable(expression);
        }
        Symbol value = values(path).of(call.arguments().get(0));
        Symbol before = values(path).of(target);
        boolean truth = value instanceof Judged
                || value instanceof Bags
                || (value instanceof Fixed fixed && fixed.value() instanceof Boolean);
        names.put(
                target.name(),
                truth ? judgements(before, judging.truth(value)) : bags(before).plus(new Bag(path, value)));
    }

    private static Judgements judgements(Symbol before, Judged more) {
        List<Wanted> all = new ArrayList<>(before instanceof Judgements judgements ? judgements.all() : List.of());
        all.add(more.wanted());
        return new Judgements(all);
    }

    private static Bags bags(Symbol before) {
        if (before instanceof Bags bags) {
            return bags;
        }
        if (before instanceof Fixed fixed && fixed.value() instanceof Collection<?> none && none.isEmpty()) {
            return new Bags(List.of());
        }
        throw new Unsayable(before);
    }
}
