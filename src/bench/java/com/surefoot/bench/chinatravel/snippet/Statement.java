package com.surefoot.bench.chinatravel.snippet;

import java.util.List;

/** Something a snippet does. */
public sealed interface Statement {

    /** What comes after it. */
    enum Flow {
        NEXT,
        BREAK,
        CONTINUE
    }

    Flow run(Scope scope);

    /** {@code names = value}; several names take the value apart. */
    record Assignment(List<String> names, Expression value) implements Statement {
        @Override
        public Flow run(Scope scope) {
            Values.assign(scope, names, value.evaluate(scope));
            return Flow.NEXT;
        }
    }

    /** {@code target[key] = value}. */
    record ItemAssignment(Expression target, Expression key, Expression value) implements Statement {
        @Override
        public Flow run(Scope scope) {
            Values.setItem(target.evaluate(scope), key.evaluate(scope), value.evaluate(scope));
            return Flow.NEXT;
        }
    }

    /** {@code name += value} and its like. */
    record Augmented(String name, String sign, Expression value) implements Statement {
        @Override
        public Flow run(Scope scope) {
            scope.set(name, Operators.apply(sign, scope.get(name), value.evaluate(scope)));
            return Flow.NEXT;
        }
    }

    /** {@code for names in values: body}. */
    record For(List<String> names, Expression values, List<Statement> body) implements Statement {
        @Override
        public Flow run(Scope scope) {
            for (Object value : Values.elements(values.evaluate(scope))) {
                Values.assign(scope, names, value);
                if (runAll(body, scope) == Flow.BREAK) {
                    break;
                }
            }
            return Flow.NEXT;
        }
    }

    /** {@code if condition: yes}, and in {@code no} whatever follows as elif and else. */
    record If(Expression condition, List<Statement> yes, List<Statement> no) implements Statement {
        @Override
        public Flow run(Scope scope) {
            return runAll(Values.truth(condition.evaluate(scope)) ? yes : no, scope);
        }
    }

    /** An expression for what it does. */
    record Evaluation(Expression expression) implements Statement {
        @Override
        public Flow run(Scope scope) {
            Object unused = expression.evaluate(scope);
            return Flow.NEXT;
        }
    }

    /** {@code break}, {@code continue}, {@code pass}. */
    record Jump(Flow flow) implements Statement {
        @Override
        public Flow run(Scope scope) {
            return flow;
        }
    }

    /** Runs statements in turn until one jumps. */
    static Flow runAll(List<Statement> statements, Scope scope) {
        for (Statement statement : statements) {
            Flow flow = statement.run(scope);
            if (flow != Flow.NEXT) {
                return flow;
            }
        }
        return Flow.NEXT;
    }
}
