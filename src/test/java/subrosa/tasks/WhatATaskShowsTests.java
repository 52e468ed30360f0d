package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnBothDatabases;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.scenario.Oslo;

/** Nobody decides blind: a task shows the record that it is about. */
@OnBothDatabases
class WhatATaskShowsTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Accounts accounts;

    @Autowired
    Oslo oslo;

    @Test
    void showsTheMemorandumToWhoClearsAndSignsIt() {
        var story = oslo.after("draft-mandate");

        assertThat(shown(story, "legal", "clearLawfulness", "mandateMemorandum"))
                .contains("*Scope:*", "*Red lines:*");
        assertThat(shown(story, "poldir", "clearPolicy", "mandateMemorandum")).contains("*Objective:*");
    }

    @Test
    void showsTheWholeTextToWhoReviewsIt() {
        var story = oslo.after("legal-opinion");

        assertThat(shown(story, "legal2", "countersignOpinion", "wholeText"))
                .contains("XVII", "Annex IV", "**Final clauses**", "*Hash of this text:*");
    }

    @Test
    void sendsNothingBackOfWhatItShows() {
        var story = oslo.after("draft-mandate");
        var task = oslo.task(story, "clearPolicy").id();

        CurrentReader.runAs(accounts.reader("poldir"), () -> {
            var form = tasks.form(task);
            assertThat(form.form().firstContents(form.data())).doesNotContainKey("mandateMemorandum");
            return task;
        });
    }

    private String shown(Oslo.Stopped story, String account, String key, String name) {
        var task = oslo.task(story, key).id();
        var form = CurrentReader.runAs(accounts.reader(account), () -> tasks.form(task));
        assertThat(form.form().schema().toString()).contains("{{" + name + "}}");
        return String.valueOf(form.data().get(name));
    }
}
