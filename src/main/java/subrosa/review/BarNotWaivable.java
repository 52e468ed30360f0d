package subrosa.review;

import java.util.List;
import subrosa.policy.BrokenRule;

/** INV-08; domain.md S06: ✱. */
public class BarNotWaivable extends BrokenRule {

    BarNotWaivable(List<ItemAnswer> answers) {
        super(
                "outcome",
                "A bar under item "
                        + answers.stream()
                                .filter(answer -> answer.answer() == Answer.BAR
                                        && !answer.item().waivable())
                                .map(answer -> String.valueOf(answer.item().number()))
                                .findFirst()
                                .orElse("")
                        + " cannot be waived: the opinion is BARRED, and only the text can change that.");
    }
}
