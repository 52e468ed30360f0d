package subrosa.oversight.web;

import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;

/** Which parts of the oversight are the reader's; its pages lead to these and to no others. */
record Parts(boolean register, boolean requests, boolean disposals) {

    /** @throws NotKnown for whoever has none */
    static Parts ofReader() {
        var reader = CurrentReader.get();
        var inspector = reader.is(Role.INSPECTOR);
        var parts = new Parts(inspector, inspector || reader.is(Role.SECURITY), inspector || reader.is(Role.RECORDS));
        if (!parts.requests && !parts.disposals) throw new NotKnown();
        return parts;
    }
}
