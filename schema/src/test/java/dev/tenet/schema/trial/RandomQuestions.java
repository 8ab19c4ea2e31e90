package dev.tenet.schema.trial;

import dev.tenet.schema.Dialect;
import dev.tenet.schema.SchemaContainment;
import dev.tenet.schema.Verdict;
import java.util.Map;
import java.util.Random;

/** Random pairs of schemas, most of them close to each other. */
final class RandomQuestions {
    private RandomQuestions() {}

    static Question of(long seed) {
        Dice dice = new Dice(new Random(seed));
        Dialect dialect = dice.of(
                Dialect.DRAFT_2020_12,
                Dialect.DRAFT_2020_12,
                Dialect.OPENAPI_3_1,
                Dialect.OPENAPI_3_1,
                Dialect.OPENAPI_3_0,
                Dialect.OPENAPI_3_0,
                Dialect.DRAFT_2019_09,
                Dialect.DRAFT_7,
                Dialect.DRAFT_6,
                Dialect.DRAFT_4);
        Question question = pair(dice, dialect);
        while (isEmpty(question.sub(), dialect) && dice.percent(90)) {
            question = pair(dice, dialect);
        }
        return question;
    }

    private static Question pair(Dice dice, Dialect dialect) {
        RandomSchemas schemas = new RandomSchemas(dice, dialect);
        Map<String, Object> first = schemas.root();
        Map<String, Object> second = dice.percent(70) ? new Mutations(dice, dialect).mutate(first) : schemas.root();
        return dice.percent(50) ? new Question(first, second, dialect) : new Question(second, first, dialect);
    }

    /** Random schemas contradict themselves more often than not; a few of these are enough. */
    private static boolean isEmpty(Object schema, Dialect dialect) {
        return new Question(schema, false, dialect).ask(new SchemaContainment()) instanceof Verdict.Contained;
    }
}
