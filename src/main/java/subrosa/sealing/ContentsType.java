package subrosa.sealing;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;

/** Seals contents on their way into the database. They are opened when their row is known ({@link SealedRecord#open}). */
final class ContentsType implements UserType<Contents> {

    private final Sealer sealer;

    ContentsType(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public int getSqlType() {
        return Types.VARBINARY;
    }

    @Override
    public Class<Contents> returnedClass() {
        return Contents.class;
    }

    @Override
    public boolean equals(@Nullable Contents one, @Nullable Contents other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(Contents contents) {
        return contents.hashCode();
    }

    @Override
    public @Nullable Contents nullSafeGet(
            ResultSet row, int position, SharedSessionContractImplementor session, @Nullable Object owner)
            throws SQLException {
        var bytes = row.getBytes(position);
        return bytes == null ? null : Contents.closed(bytes, sealer);
    }

    @Override
    public void nullSafeSet(
            PreparedStatement statement, Contents contents, int position, SharedSessionContractImplementor session)
            throws SQLException {
        statement.setBytes(position, contents.seal(sealer));
    }

    /** One object stands for the record and for what it is compared with; what is in it is replaced, never changed. */
    @Override
    public Contents deepCopy(Contents contents) {
        return contents;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Contents contents) {
        throw new UnsupportedOperationException("Records are in no cache.");
    }

    @Override
    public Contents assemble(Serializable cached, Object owner) {
        throw new UnsupportedOperationException("Records are in no cache.");
    }
}
