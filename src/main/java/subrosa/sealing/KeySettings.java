package subrosa.sealing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where keys are: {@code subrosa.keys.*}.
 *
 * @param store the folder of the compartments' wrapped keysets, or {@code memory}: then they are gone when the program ends, and so is what they
 *     seal
 * @param master where the master key is, one of {@code file:PATH}, {@code environment:NAME} (the keyset itself in a variable) and
 *     {@code kms:URI} (a key that a Tink {@code KmsClient} on the class path answers for)
 * @param makeMaster whether a master key is made where {@code file:} finds none; never where compartments have keysets already,
 *     unless it follows another
 * @param formerMaster the master key that this one follows, if it is to: what that wrapped is wrapped anew at the start
 */
@ConfigurationProperties("subrosa.keys")
record KeySettings(
        @DefaultValue("./keys") String store,
        @DefaultValue("file:./keys/master.json") String master,
        @DefaultValue("false") boolean makeMaster,
        @Nullable String formerMaster) {

    static final String MEMORY = "memory";

    @Nullable
    Path folder() {
        return store.equals(MEMORY) ? null : Path.of(store);
    }
}
