package subrosa.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
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
                .contains("XVII", "Annex IV", "**Final clauses**", "*Fingerprint of this text:*");
    }

    @Test
    void tellsAFrenchReaderInFrenchWhatChanged() {
        var story = oslo.after("final-text");

        assertThat(inFrench(() -> shown(story, "legal", "confirmChanges", "differenceSinceOpinion")))
                .contains("Modifié\u00a0: ", "Clauses finales");
        assertThat(shown(story, "legal", "confirmChanges", "differenceSinceOpinion"))
                .contains("Changed: ", "Final clauses");
    }

    @Test
    void showsAFrenchReaderTheWordsOfACommuniqueAndTheRecordsInFrench() {
        var story = oslo.after("prepare-communique");

        assertThat(inFrench(() -> shown(story, "legal", "clearCommunique", "communiqueWords")))
                .contains("Effet juridique\u00a0: ", "Sous embargo jusqu’au ");
        assertThat(inFrench(() -> shown(story, "legal", "clearCommunique", "recordsOnFile")))
                .contains("Compte rendu d’entretien du ", "Texte de «\u00a0");
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

    private static String inFrench(Supplier<String> reading) {
        LocaleContextHolder.setLocale(Locale.FRANCE);
        try {
            return reading.get();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private String shown(Oslo.Stopped story, String account, String key, String name) {
        var task = oslo.task(story, key).id();
        var form = CurrentReader.runAs(accounts.reader(account), () -> tasks.form(task));
        assertThat(form.form().mentionedNames()).contains(name);
        return String.valueOf(form.data().get(name));
    }
}
