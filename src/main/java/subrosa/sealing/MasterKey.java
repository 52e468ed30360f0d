package subrosa.sealing;

import com.google.crypto.tink.Aead;

/** The key that wraps the keys of all compartments. Where it comes from is the installation's choice ({@link KeySettings}). */
interface MasterKey {

    Aead aead();
}
