package subrosa.sealing;

import com.google.crypto.tink.Aead;

/** Values pass through as they are: for the benchmark, which measures what sealing costs. */
public final class KeyringsThatSealNothing extends Keyrings {

    private static final Aead NOTHING = new Aead() {
        @Override
        public byte[] encrypt(byte[] clear, byte[] place) {
            return clear.clone();
        }

        @Override
        public byte[] decrypt(byte[] clear, byte[] place) {
            return clear.clone();
        }
    };

    KeyringsThatSealNothing(KeyStore store, MasterKey master) {
        super(store, master);
    }

    @Override
    public void create(String compartment) {
        // Nobody asks for it.
    }

    @Override
    Aead of(String compartment) {
        return NOTHING;
    }

    @Override
    Aead again(String compartment) {
        return NOTHING;
    }
}
