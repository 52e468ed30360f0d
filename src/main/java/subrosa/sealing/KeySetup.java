package subrosa.sealing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import subrosa.compartment.Installation;

/** Where the keys of this installation are. */
@Configuration(proxyBeanMethods = false)
class KeySetup {

    @Bean
    KeyStore keyStore(KeySettings settings, Installation installation) {
        var folder = settings.folder();
        return folder == null ? new KeysInMemory() : new KeysInFolder(folder, installation.kind());
    }

    /** Read at once: who has the wrong master key should learn it before the first record is asked for. */
    @Bean
    MasterKey masterKey(KeySettings settings, KeyStore store) {
        if (settings.folder() == null) return MasterKeys.passing();
        return MasterKeys.at(settings, store);
    }
}
